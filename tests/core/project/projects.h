// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/edits.h"

#include <QString>

#include <random>

// Projects for the tests of this folder, and a comparison to the last bit that does not rely on how the store
// writes things.
namespace vitrine::test
{

// Two columns that a fit would read and one with gaps and uncertainties, with metadata, segments and a vendor's number.
[[nodiscard]] DatasetPtr syntheticDataset(const QString &label, std::size_t rows, unsigned seed);
[[nodiscard]] Imported imported(std::vector<DatasetPtr> datasets);
[[nodiscard]] SourceFile sourceFile(const QString &name, int size, unsigned seed);

// Two samples, four datasets of three files, analyses with every kind of parameter, two figures, two tables.
[[nodiscard]] Project smallProject();

// One random edit of any kind; most of them meaningful, some with ids that do not exist.
[[nodiscard]] Project randomlyEdited(const Project &project, std::mt19937 &random);

// The first difference between two projects in words; empty when they are equal to the last bit.
[[nodiscard]] QString difference(const Project &a, const Project &b);
[[nodiscard]] QString difference(const Outcome &a, const Outcome &b);

// What a project must always be: ids unique and below nextId, no reference to anything that is not there.
[[nodiscard]] QString brokenRule(const Project &project);

// An analysis that averages a column: "mean" and a curve; counts its runs. Version and failure can be chosen.
[[nodiscard]] AnalysisSpec meanAnalysis(int version, int *runs);

// The sums a row of the file carries, for rows that a test writes as another program would.
[[nodiscard]] qint64 nodeCheck(NodeId id, const QByteArray &kind, NodeId parent, qint64 place, const QByteArray &json);
[[nodiscard]] qint64 metaCheck(const QByteArray &key, const QByteArray &value);
// Puts another JSON into the first node of a kind, with sums that agree.
[[nodiscard]] bool nodeReplaced(const QString &path, const QByteArray &kind, const QByteArray &json);
// A census with so many nodes more and their sums added.
[[nodiscard]] QByteArray censusPlus(const QByteArray &census, int nodes, qint64 sum);

} // namespace vitrine::test
