// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "formats/curvetable.h"
#include "formats/generictable.h"
#include "formats/thermal/thermalimporters.h"

#include <algorithm>

namespace vitrine
{

std::vector<Technique> declaredTechniques(); // written by CMake

namespace
{

KnownRole &roleNamed(std::vector<KnownRole> &roles, const QString &name)
{
    const auto found = std::ranges::find(roles, name, &KnownRole::role);
    return found != roles.end() ? *found : roles.emplace_back(KnownRole{name, {}, {}, false});
}

void addOnce(QStringList &list, const QString &word)
{
    if (!list.contains(word))
        list.append(word);
}

// What recognisers find and analyses ask for.
std::vector<KnownRole> rolesOf(const std::vector<Technique> &techniques)
{
    std::vector<KnownRole> roles;
    for (const Technique &technique : techniques) {
        for (const ColumnRecogniser &one : technique.columns) {
            KnownRole &role = roleNamed(roles, one.role);
            for (const QString &unit : {one.assumedUnit, one.unit})
                if (!unit.isEmpty())
                    addOnce(role.units, unit);
            addOnce(role.techniques, technique.id);
            role.turned = role.turned || one.factor < 0;
        }
        for (const AnalysisSpec &spec : technique.analyses)
            for (const InputSpec &input : spec.inputs)
                for (const ColumnNeed &need : input.columns)
                    addOnce(roleNamed(roles, need.role).techniques, technique.id);
    }
    std::ranges::sort(roles, {}, &KnownRole::role);
    return roles;
}

} // namespace

Registry::Registry() : m_techniques(declaredTechniques()), m_importers(thermal::importers()), m_roles(rolesOf(m_techniques))
{
    std::vector<ColumnRecogniser> columns;
    std::vector<RoleSignature> signatures;
    std::vector<TableConversion> conversions;
    for (const Technique &technique : m_techniques) {
        m_importers.insert(m_importers.end(), technique.importers.begin(), technique.importers.end());
        columns.insert(columns.end(), technique.columns.begin(), technique.columns.end());
        signatures.insert(signatures.end(), technique.signatures.begin(), technique.signatures.end());
        if (technique.fromTable)
            conversions.push_back(technique.fromTable);
    }
    m_signatures = signatures;
    QStringList roles;
    for (const KnownRole &known : m_roles)
        roles.append(known.role);
    m_importers.push_back(curveTable(columns, signatures));
    m_importers.push_back(genericTable(std::move(columns), std::move(signatures), std::move(conversions), std::move(roles)));
}

const AnalysisSpec *Registry::analysis(const QString &id) const
{
    for (const Technique &technique : m_techniques) {
        const auto found = std::ranges::find(technique.analyses, id, &AnalysisSpec::id);
        if (found != technique.analyses.end())
            return &*found;
    }
    return nullptr;
}

const Technique *Registry::technique(const QString &id) const
{
    const auto found = std::ranges::find(m_techniques, id, &Technique::id);
    return found != m_techniques.end() ? &*found : nullptr;
}

QString Registry::techniqueOf(const QString &analysisId) const
{
    for (const Technique &technique : m_techniques)
        if (std::ranges::find(technique.analyses, analysisId, &AnalysisSpec::id) != technique.analyses.end())
            return technique.id;
    return {};
}

const ViewSpec *Registry::viewFor(const QString &techniqueId, const QString &analysisId) const
{
    const Technique *wanted = technique(techniqueId);
    if (!wanted || wanted->views.empty())
        return nullptr;
    const auto found = std::ranges::find_if(wanted->views, [&](const ViewSpec &view) { return view.analyses.contains(analysisId); });
    return found != wanted->views.end() ? &*found : &wanted->views.front();
}

QString Registry::techniqueBySignature(const Dataset &dataset) const
{
    return vitrine::techniqueBySignature(dataset, m_signatures);
}

std::vector<const AnalysisSpec *> Registry::analyses() const
{
    std::vector<const AnalysisSpec *> all;
    for (const Technique &technique : m_techniques)
        for (const AnalysisSpec &spec : technique.analyses)
            all.push_back(&spec);
    return all;
}

std::vector<const AnalysisSpec *> Registry::analysesFor(const Dataset &dataset) const
{
    std::vector<const AnalysisSpec *> own, others;
    for (const Technique &technique : m_techniques)
        for (const AnalysisSpec &spec : technique.analyses)
            if (!spec.inputs.empty() && fits(spec.inputs.front(), dataset))
                (technique.id == dataset.technique ? own : others).push_back(&spec);
    own.insert(own.end(), others.begin(), others.end());
    return own;
}

const Registry &registry()
{
    static const Registry only;
    return only;
}

} // namespace vitrine
