// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"
#include "formats/columnheading.h"
#include "formats/importer.h"

namespace vitrine
{

// Everything the program knows about a technique, declared in one folder. Each folder defines
// `Technique vitrine::<folder>::technique()`; CMake finds it and writes the list.
struct Technique
{
    QString id;      // "thermal-transport"
    Text label;      // "Thermal transport"
    std::vector<Importer> importers;
    std::vector<ColumnRecogniser> columns;    // so that generic tables find the roles
    std::vector<RoleSignature> signatures;    // ... and the technique
    // A generic table that no signature fits, as a dataset of the technique; null when it is none. Empty = never.
    std::function<DatasetPtr(const Dataset &)> fromTable;
    std::vector<AnalysisSpec> analyses;
    std::vector<ViewSpec> views;              // the first one shows a dataset without an analysis
    // Techniques whose datasets may hold this one's columns besides (a simultaneous run is filed under its heat flow): its
    // default analyses read those too, where they suit.
    QStringList guestsOf;
};

// What a column may be, of all techniques: for whoever lets a person say it.
struct KnownRole
{
    QString role;          // "heat-flow"
    QStringList units;     // what recognisers expect, the usual one first; none for pure numbers; "?" = any
    QStringList techniques;
    bool turned = false;   // some instruments write it with the other sign (-Z'')
};

// All techniques and what follows from them. Built once, immutable afterwards.
class Registry
{
public:
    [[nodiscard]] const std::vector<Technique> &techniques() const { return m_techniques; }
    [[nodiscard]] const std::vector<Importer> &importers() const { return m_importers; } // those of no single technique first, the generic tables last
    [[nodiscard]] const AnalysisSpec *analysis(const QString &id) const;                // null when unknown
    [[nodiscard]] const Technique *technique(const QString &id) const;
    [[nodiscard]] QString techniqueOf(const QString &analysisId) const;
    [[nodiscard]] const ViewSpec *viewFor(const QString &technique, const QString &analysisId) const;
    [[nodiscard]] std::vector<const AnalysisSpec *> analyses() const;
    [[nodiscard]] const std::vector<KnownRole> &roles() const { return m_roles; } // by name
    // The technique that the roles of the columns make; "" when no technique claims them.
    [[nodiscard]] QString techniqueBySignature(const Dataset &dataset) const;
    // Those whose first input the dataset satisfies, in the order of declaration, its own technique's first.
    [[nodiscard]] std::vector<const AnalysisSpec *> analysesFor(const Dataset &dataset) const;

private:
    friend const Registry &registry();
    Registry();
    std::vector<Technique> m_techniques;
    std::vector<Importer> m_importers;
    std::vector<RoleSignature> m_signatures;
    std::vector<KnownRole> m_roles;
};
[[nodiscard]] const Registry &registry();

} // namespace vitrine
