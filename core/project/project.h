// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

#include <QHash>

#include <memory>
#include <vector>

namespace vitrine
{

// The document: an immutable tree of shared nodes. An edit (edits.h) returns a new Project that shares every
// node it did not touch; a node has changed iff its pointer differs. Ids are unique within a project, given
// in rising order and never reused.
using NodeId = qint64;

// A file as it was imported: its bytes stay in the project.
struct Source
{
    QString name;
    QByteArray bytes;
    QByteArray sha256;   // 32 bytes
    QString format;      // importer id, "" when it was not read by an importer
    Parameters options;
    QString encoding, decimal;
    Issues issues;
};
using SourcePtr = std::shared_ptr<const Source>;

struct DatasetNode
{
    NodeId id = 0;
    QString name;        // shown; the dataset's own label at first
    QByteArray source;   // SHA-256 of the file it came from
    int indexInSource = 0;
    DatasetPtr data;
    // What a person says about it (data/interpretation.h), and the data as the file gave them; `data` is both
    // together. Null when nothing is said that changes them.
    Parameters said = {};
    DatasetPtr asRead = {};

    [[nodiscard]] const DatasetPtr &fromFile() const { return asRead ? asRead : data; }
};

struct AnalysisNode
{
    NodeId id = 0;
    QString analysis;    // id; may be unknown to this program and is kept all the same
    std::map<QString, std::vector<NodeId>> inputs; // input key -> datasets
    Parameters parameters;                         // what the person set; estimates are not stored here
    QString name;                                  // "" = the analysis's label
    // Codes of issues a person has looked at, each with the reason.
    std::map<QString, QString> approvals;
};

enum class SampleRole { Glass, Crystal, Blank, Reference, Other };
[[nodiscard]] QString sampleRoleKey(SampleRole role); // "glass" ...
[[nodiscard]] std::optional<SampleRole> sampleRoleFromKey(const QString &key);

struct Sample
{
    NodeId id = 0;
    QString name;
    SampleRole role = SampleRole::Other;
    QString comment;
    std::vector<std::shared_ptr<const DatasetNode>> datasets;
    std::vector<std::shared_ptr<const AnalysisNode>> analyses; // those whose first input is one of the datasets
};
using SamplePtr = std::shared_ptr<const Sample>;

// A saved figure: which view, of which datasets or analyses, on which page.
struct FigureNode
{
    NodeId id = 0;
    QString key;         // "dsc", "nyquist": the command line's name, unique in the project
    QString title;
    QString view;        // ViewSpec id, or "ashby"
    std::vector<NodeId> items; // datasets or analyses, in drawing order
    QString preset = QStringLiteral("nature-single");
    double widthMm = 89, heightMm = 70;
    QJsonObject options; // of the view: axes of an Ashby chart ...

    friend bool operator==(const FigureNode &, const FigureNode &) = default;
};

// A saved table: which one, with which samples (empty = all).
struct TableNode
{
    NodeId id = 0;
    QString key;         // "transitions", "properties", "all"
    QString title;
    std::vector<NodeId> samples;

    friend bool operator==(const TableNode &, const TableNode &) = default;
};

struct Project
{
    QString title;
    QString notice;      // shown with everything made from it: "Simulated data ..."
    NodeId nextId = 1;
    std::vector<SourcePtr> sources;
    std::vector<SamplePtr> samples;
    std::vector<std::shared_ptr<const FigureNode>> figures;
    std::vector<std::shared_ptr<const TableNode>> tables;

    [[nodiscard]] SamplePtr sample(NodeId id) const;
    [[nodiscard]] SamplePtr sampleOf(NodeId datasetOrAnalysis) const;
    [[nodiscard]] std::shared_ptr<const DatasetNode> dataset(NodeId id) const;
    [[nodiscard]] std::shared_ptr<const AnalysisNode> analysis(NodeId id) const;
    [[nodiscard]] std::shared_ptr<const FigureNode> figure(NodeId id) const;
    [[nodiscard]] SourcePtr source(const QByteArray &sha256) const;
};
using ProjectPtr = std::shared_ptr<const Project>;

// The inputs of an analysis as its run wants them; a dataset that is gone is left out.
[[nodiscard]] Inputs inputsOf(const Project &project, const AnalysisNode &node);

// The dataset whose sample an analysis belongs to: the first one under "data", else under "sample", else
// under "glass", else under the first key that is neither a blank nor a reference; 0 when it has no input.
[[nodiscard]] NodeId owningDataset(const AnalysisNode &node);

// Computed outcomes by outcomeKey(). Not part of the undo history: an undo finds the earlier outcome at once.
// Thread-safe. The outcome last linked to a node stays; of the others the least recently used are forgotten
// when their curves take more than the limit, so that a long drag over a million points does not fill the memory.
class OutcomeCache
{
public:
    struct Entry
    {
        OutcomePtr outcome;              // null when the run failed
        std::optional<Failure> failure;
    };
    [[nodiscard]] std::optional<Entry> find(const QByteArray &key) const;
    void insert(const QByteArray &key, Entry entry);
    [[nodiscard]] std::vector<QByteArray> keys() const;

    // Which outcome a node has: so that it can be saved, and found again without hashing its data. Changes
    // what is known about the entries, not the entries.
    struct Link
    {
        QByteArray key;
        int version = 0;                 // of the analysis that computed it
    };
    void link(const AnalysisNode &node, const Inputs &inputs, const Link &link) const;
    // The link of a node with just these parameters and these very datasets; nullopt when either differs.
    [[nodiscard]] std::optional<Link> linked(const AnalysisNode &node, const Inputs &inputs) const;
    // The link by another version of the analysis that the present one replaced.
    [[nodiscard]] std::optional<Link> replacedLink(const AnalysisNode &node, const Inputs &inputs) const;

    explicit OutcomeCache(std::size_t limitBytes = std::size_t{256} << 20);
    ~OutcomeCache();
    OutcomeCache(const OutcomeCache &) = delete;
    OutcomeCache &operator=(const OutcomeCache &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine
