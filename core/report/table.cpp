// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include "base/numbertext.h"
#include "report/derivedvalues.h"
#include "report/finding.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{

// One column of a table of compounds: what it is called and where its numbers come from.
struct ColumnRow
{
    QString symbol, name;
    const char *unit;
    ValueSource source;
    double factor = 1;   // -1 turns "negative = endothermic" into an enthalpy of fusion
    QString definition = {}; // in front of the analysis's own
    bool optional = false;   // stays out of a table in which no compound has a value for it
    DerivedValue derived = nullptr; // for what no single analysis gives; `source` is then not looked at
};

struct TableRow
{
    QString key, title;
    std::vector<ColumnRow> columns;
};

constexpr Interval roomTemperature{288, 308}; // K

const std::vector<TableRow> &tableRows()
{
    using enum SampleRole;
    const std::vector<SampleRole> crystal{Crystal, Other}, glass{Glass, Other}, glassFirst{Glass, Other, Crystal};
    static const std::vector<TableRow> all{
        {QStringLiteral("transitions"),
         QStringLiteral("Solid-liquid transitions"),
         {{QStringLiteral("<i>T</i><sub>m</sub>"), QStringLiteral("Melting point (DSC)"), "degC",
           {.analysis = QStringLiteral("calorimetry.peak"), .key = QStringLiteral("T_onset"), .roles = crystal, .largest = QStringLiteral("enthalpy"), .negative = QStringLiteral("enthalpy")},
           1, QStringLiteral("Extrapolated onset of the largest endothermic peak of the crystal.")},
          {QStringLiteral("Δ<i>H</i><sub>fus</sub>"), QStringLiteral("Enthalpy of fusion"), "J/g",
           {.analysis = QStringLiteral("calorimetry.peak"), .key = QStringLiteral("enthalpy"), .roles = crystal, .largest = QStringLiteral("enthalpy"), .negative = QStringLiteral("enthalpy")},
           -1, QStringLiteral("Area of the same peak, given here with the sign turned round: positive when heat is taken up.")},
          {QStringLiteral("<i>T</i><sub>c</sub>"), QStringLiteral("Crystallisation (DSC)"), "degC",
           {.analysis = QStringLiteral("calorimetry.peak"), .key = QStringLiteral("T_onset"), .roles = glassFirst, .largest = QStringLiteral("enthalpy"), .positive = QStringLiteral("enthalpy")},
           1, QStringLiteral("Extrapolated onset of the largest exothermic peak."), true},
          {QStringLiteral("Δ<i>H</i><sub>c</sub>"), QStringLiteral("Enthalpy of crystallisation"), "J/g",
           {.analysis = QStringLiteral("calorimetry.peak"), .key = QStringLiteral("enthalpy"), .roles = glassFirst, .largest = QStringLiteral("enthalpy"), .positive = QStringLiteral("enthalpy")},
           1, QStringLiteral("Area of the same peak: positive when heat is given off."), true},
          {QStringLiteral("<i>T</i><sub>g</sub> (DSC)"), QStringLiteral("Glass transition (DSC)"), "degC",
           {.analysis = QStringLiteral("calorimetry.glass-transition"), .key = QStringLiteral("T_mid"), .roles = glassFirst}},
          {QStringLiteral("<i>T</i><sub>g</sub> (TMA)"), QStringLiteral("Glass transition (dilatometry)"), "degC",
           {.analysis = QStringLiteral("dilatometry.expansion"), .key = QStringLiteral("T_g"), .roles = glass}},
          {QStringLiteral("<i>T</i><sub>g</sub> (DMA, onset of <i>E</i>′)"), QStringLiteral("Onset of the fall of the storage modulus"), "degC",
           {.analysis = QStringLiteral("dynamic-mechanical.relaxation"), .key = QStringLiteral("T_onset_storage"), .roles = glass}},
          {QStringLiteral("<i>T</i><sub>g</sub> (DMA, peak of <i>E</i>″)"), QStringLiteral("Peak of the loss modulus"), "degC",
           {.analysis = QStringLiteral("dynamic-mechanical.relaxation"), .key = QStringLiteral("T_peak_loss"), .roles = glass}},
          {QStringLiteral("<i>E</i><sub>a</sub>"), QStringLiteral("Activation energy of the relaxation"), "kJ/mol",
           {.analysis = QStringLiteral("dynamic-mechanical.activation-energy"), .key = QStringLiteral("E_a"), .roles = glass}},
          {QStringLiteral("<i>T</i><sub>d</sub>"), QStringLiteral("Decomposition (TGA)"), "degC",
           {.analysis = QStringLiteral("thermogravimetry.decomposition"), .key = QStringLiteral("T_onset"), .roles = {Crystal, Other, Glass}}},
          {QStringLiteral("Δ<i>m</i>(<i>T</i><sub>m</sub>)"), QStringLiteral("Mass loss at the melting point"), "%", {}, 1,
           QStringLiteral("Loss since the start of the thermogravimetric run up to the melting point of the same compound, in percent of the reference mass."), true, lossAtMelting},
          {QStringLiteral("Δ<i>m</i>(<i>T</i><sub>g</sub>)"), QStringLiteral("Mass loss at the glass transition"), "%", {}, 1,
           QStringLiteral("Loss since the start of the thermogravimetric run up to the glass transition of the same compound (DSC)."), true, lossAtGlassTransition}}},
        {QStringLiteral("glass-forming"),
         QStringLiteral("Glass-forming ability and stability"),
         {{QStringLiteral("<i>T</i><sub>g</sub>"), QStringLiteral("Glass transition (DSC)"), "degC", glassTransitionSource()},
          {QStringLiteral("<i>T</i><sub>x</sub>"), QStringLiteral("Crystallisation (DSC)"), "degC", crystallisationSource(), 1, QStringLiteral("Extrapolated onset of the largest exothermic peak."), true},
          {QStringLiteral("<i>T</i><sub>m</sub>"), QStringLiteral("Melting point (DSC)"), "degC", meltingPointSource(), 1, QStringLiteral("Extrapolated onset of the largest endothermic peak of the crystal.")},
          {QStringLiteral("<i>T</i><sub>g</sub>/<i>T</i><sub>m</sub>"), QStringLiteral("Reduced glass transition"), "1", {}, 1, QStringLiteral("Ratio of the two temperatures in kelvin."), false,
           reducedGlassTransition},
          {QStringLiteral("<i>T</i><sub>g</sub> − ⅔<i>T</i><sub>m</sub>"), QStringLiteral("Deviation from two thirds"), "K", {}, 1,
           QStringLiteral("How far the glass transition lies above two thirds of the melting point, both in kelvin."), false, twoThirdsDeviation},
          {QStringLiteral("<i>K</i><sub>H</sub>"), QStringLiteral("Hrubý's parameter"), "1", {}, 1, QStringLiteral("(T_x - T_g)/(T_m - T_x)."), true, hrubyParameter},
          {QStringLiteral("<i>K</i><sub>W</sub>"), QStringLiteral("Weinberg's parameter"), "1", {}, 1, QStringLiteral("(T_x - T_g)/T_m."), true, weinbergParameter},
          {QStringLiteral("<i>γ</i>"), QStringLiteral("Parameter of Lu and Liu"), "1", {}, 1, QStringLiteral("T_x/(T_g + T_m); the melting point stands for the liquidus temperature."), true, luLiuParameter},
          {QStringLiteral("Δ<i>H</i>*"), QStringLiteral("Relaxation energy"), "kJ/mol", {}, 1,
           QStringLiteral("-R d ln q / d(1/T_g) over the heating rates q (Moynihan), a weighted line through three or more."), true, relaxationEnergy},
          {QStringLiteral("<i>m</i>"), QStringLiteral("Fragility"), "1", {}, 1, QStringLiteral("Relaxation energy over R T_g ln 10."), true, fragility}}},
        {QStringLiteral("properties"),
         QStringLiteral("Properties of the glasses"),
         {{QStringLiteral("<i>E</i>"), QStringLiteral("Young's modulus"), "GPa", {.analysis = QStringLiteral("indentation.modulus"), .key = QStringLiteral("E"), .roles = glass}},
          {QStringLiteral("<i>ρ</i><sub>c</sub>"), QStringLiteral("Density of the crystal"), "g/cm3",
           {.analysis = QStringLiteral("density.pycnometry"), .key = QStringLiteral("density"), .roles = {Crystal}}},
          {QStringLiteral("<i>ρ</i><sub>g</sub>"), QStringLiteral("Density of the glass"), "g/cm3",
           {.analysis = QStringLiteral("density.pycnometry"), .key = QStringLiteral("density"), .roles = glass}},
          {QStringLiteral("Δ<i>ρ</i>/<i>ρ</i><sub>g</sub>"), QStringLiteral("Network density deficit"), "1",
           {.analysis = QStringLiteral("density.deficit"), .key = QStringLiteral("deficit"), .roles = {Glass, Other, Crystal}}},
          {QStringLiteral("<i>σ</i><sub>RT</sub>"), QStringLiteral("Electrical conductivity at room temperature"), "S/m",
           {.analysis = QStringLiteral("impedance.circuit-fit"), .key = QStringLiteral("sigma_dc"), .roles = glass, .temperature = roomTemperature}},
          {QStringLiteral("<i>ε</i>′"), QStringLiteral("Relative permittivity at 2 MHz"), "1",
           {.analysis = QStringLiteral("impedance.dielectric"), .key = QStringLiteral("epsilon_real"), .roles = glass, .indexName = QStringLiteral("frequency"), .index = 2e6, .within = 2e4, .temperature = roomTemperature}},
          {QStringLiteral("tan <i>δ</i>"), QStringLiteral("Loss tangent at 2 MHz"), "1",
           {.analysis = QStringLiteral("impedance.dielectric"), .key = QStringLiteral("tan_delta"), .roles = glass, .indexName = QStringLiteral("frequency"), .index = 2e6, .within = 2e4, .temperature = roomTemperature}},
          {QStringLiteral("<i>κ</i><sub>RT</sub>"), QStringLiteral("Thermal conductivity at room temperature"), "W/(m K)",
           {.analysis = QStringLiteral("thermal-transport.conductivity"), .key = QStringLiteral("kappa"), .roles = glass, .temperature = roomTemperature}},
          {QStringLiteral("M(0)"), QStringLiteral("Reduced metal, from χT"), "%",
           {.analysis = QStringLiteral("magnetometry.reduced-fraction"), .key = QStringLiteral("fraction"), .roles = {Glass, Other, Crystal}}}}}};
    return all;
}

QString definitionOf(const ColumnRow &row, const AnalysisLookup &lookup)
{
    QStringList sentences;
    if (!row.definition.isEmpty())
        sentences.append(row.definition);
    if (const AnalysisSpec *spec = lookup(row.source.analysis))
        if (const OutputSpec *output = spec->output(row.source.key); output && !output->definition.isEmpty())
            sentences.append(output->definition.english());
    return sentences.join(u' ');
}

Cell cellOf(const Project &project, const Compound &compound, const ColumnRow &row, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    if (row.derived)
        return row.derived(project, compound, lookup, cache);
    const Finding finding = vitrine::finding(project, compound, row.source, lookup, cache);
    if (!finding.found)
        return {std::nullopt, {}, finding.reason};
    Quantity quantity = finding.found->quantity.in(Unit::of(row.unit));
    if (!quantity.hasValue())
        return {std::nullopt, {}, QStringLiteral("the result is in %1").arg(finding.found->quantity.unit.symbol())};
    quantity.value *= row.factor;
    return {quantity, {}, provenance(project, *finding.found)};
}

// Why samples have no value: which analyses that a table draws on were refused, and for what reason. Empty where none was run.
QString refusals(const Project &project, const std::vector<SamplePtr> &samples, const QStringList &analyses, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    constexpr qsizetype most = 8; // a project of a hundred files may be refused a hundred times for one reason
    QStringList refused;
    for (const SamplePtr &sample : samples)
        for (const auto &node : sample->analyses) {
            if (!analyses.isEmpty() && !analyses.contains(node->analysis))
                continue;
            const auto entry = lookup(node->analysis) ? cachedOutcome(project, *node, lookup, cache) : std::nullopt;
            if (entry && entry->failure)
                refused.append(QStringLiteral("%1, %2: %3").arg(sample->name, node->analysis, entry->failure->message.english()));
            else if (!entry)
                refused.append(QStringLiteral("%1, %2: %3").arg(sample->name, node->analysis, lookup(node->analysis) ? QStringLiteral("not computed.") : QStringLiteral("unknown to this version.")));
        }
    refused.removeDuplicates();
    const qsizetype more = refused.size() - most;
    refused = refused.mid(0, most);
    if (more > 0)
        refused.append(more == 1 ? QStringLiteral("and one more.") : QStringLiteral("and %1 more.").arg(more));
    return refused.isEmpty() ? QString() : QStringLiteral("Refused: ") + refused.join(u' ');
}

// A compound of which no column has a number is named below the table, with what was refused of it.
void leaveOutEmptyRows(ReportTable &table, const Project &project, const std::vector<Compound> &all, const TableRow &declared, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    const auto empty = [](const std::vector<Cell> &row) { return std::ranges::none_of(row, [](const Cell &cell) { return cell.quantity.has_value(); }); };
    std::vector<SamplePtr> wanting;
    for (std::size_t i = 0; i < table.cells.size(); ++i)
        if (empty(table.cells[i]))
            wanting.insert(wanting.end(), all[i].samples.begin(), all[i].samples.end());
    QStringList names, without, sources;
    for (const ColumnRow &column : declared.columns)
        sources.append(column.source.analysis);
    sources.removeAll(QString());
    for (std::size_t i = 0; i < table.cells.size(); ++i)
        (empty(table.cells[i]) ? without : names).append(table.rowNames[static_cast<qsizetype>(i)]);
    std::erase_if(table.cells, empty);
    table.rowNames = names;
    if (without.isEmpty())
        return;
    table.note = QStringLiteral("Left out, without any of these values: %1").arg(without.join(QStringLiteral(", ")));
    if (const QString refused = refusals(project, wanting, sources, lookup, cache); !refused.isEmpty())
        table.note += QStringLiteral(". ") + refused;
}

ReportTable compoundTable(const Project &project, const TableRow &row, const std::vector<NodeId> &samples, const AnalysisLookup &lookup,
                          const OutcomeCache &cache)
{
    ReportTable table{row.key, row.title, projectNotice(project), {}, {}, {}, {}};
    const std::vector<Compound> all = compounds(project, samples);
    table.cells.resize(all.size());
    for (const Compound &compound : all)
        table.rowNames.append(compound.name);
    for (const ColumnRow &column : row.columns) {
        std::vector<Cell> cells;
        for (const Compound &compound : all)
            cells.push_back(cellOf(project, compound, column, lookup, cache));
        if (column.optional && std::ranges::none_of(cells, [](const Cell &cell) { return cell.quantity.has_value(); }))
            continue;
        table.columns.push_back({column.symbol, column.name, Unit::of(column.unit), definitionOf(column, lookup), false});
        for (std::size_t i = 0; i < all.size(); ++i)
            table.cells[i].push_back(std::move(cells[i]));
    }
    leaveOutEmptyRows(table, project, all, row, lookup, cache);
    return table;
}

QString indexWords(const ResultValue &value)
{
    QStringList words;
    // Several indices have a unit each, in the order of their names ("Oe, K").
    const QStringList units = value.indexUnit.split(QStringLiteral(", "));
    for (const auto &[name, at] : value.index)
        words.append(QStringLiteral("%1 %2 %3").arg(name, shortNumberText(at), units.value(words.size(), units.last())).trimmed());
    return words.join(QStringLiteral(", "));
}

Cell words(const QString &text)
{
    return {std::nullopt, text, {}};
}

// Every result of an analysis as a row; one that failed is a row with its reason.
void addRows(ReportTable &table, const Project &project, const Sample &sample, const std::shared_ptr<const AnalysisNode> &node, const AnalysisLookup &lookup,
             const OutcomeCache &cache)
{
    const AnalysisSpec *spec = lookup(node->analysis);
    const auto entry = spec ? cachedOutcome(project, *node, lookup, cache) : std::nullopt;
    const QString sources = sourceNames(project, *node).join(QStringLiteral(", "));
    const auto row = [&](const QString &result, const QString &at, Cell value, const QString &unit) {
        table.rowNames.append(sample.name);
        table.cells.push_back({words(sampleRoleKey(sample.role)), words(node->name.isEmpty() ? node->analysis : QStringLiteral("%1 (%2)").arg(node->analysis, node->name)), words(result), words(at), std::move(value), words(unit), words(sources)});
    };
    if (!entry || !entry->outcome) {
        const QString reason = !spec ? QStringLiteral("unknown to this version") : !entry ? QStringLiteral("not computed") : entry->failure->message.english();
        row(QStringLiteral("–"), {}, {std::nullopt, {}, reason}, {});
        return;
    }
    for (const ResultValue &value : entry->outcome->results) {
        Found found{value.quantity, spec, entry->outcome, node, nullptr, &value, 0};
        found.remarks = scaleRemarks(project, found, lookup, cache);
        if (value.words.isEmpty())
            row(value.key, indexWords(value), {value.quantity, {}, provenance(project, found)}, value.quantity.unit.symbol());
        else
            row(value.key, indexWords(value), words(value.words), {});
    }
}

ReportTable everyResult(const Project &project, const std::vector<NodeId> &samples, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    ReportTable table{QStringLiteral("all"), QStringLiteral("All results"), projectNotice(project), {}, {}, {}, {}};
    const auto column = [&](const char *name, bool text) { table.columns.push_back({QString::fromLatin1(name), QString::fromLatin1(name), {}, {}, text}); };
    for (const char *name : {"Role", "Analysis", "Result", "At"})
        column(name, true);
    column("Value", false);
    column("Unit", true);
    column("Source", true);
    for (const SamplePtr &sample : project.samples)
        if (samples.empty() || std::ranges::find(samples, sample->id) != samples.end())
            for (const auto &node : sample->analyses)
                addRows(table, project, *sample, node, lookup, cache);
    // Nothing but failures: they are named below a table without rows.
    constexpr std::size_t result = 2, value = 4;
    if (std::ranges::any_of(table.cells, [](const std::vector<Cell> &row) { return row[value].quantity.has_value() || row[result].words != QStringLiteral("–"); }))
        return table;
    table.cells.clear();
    table.rowNames.clear();
    std::vector<SamplePtr> all;
    std::ranges::copy_if(project.samples, std::back_inserter(all), [&](const SamplePtr &sample) { return samples.empty() || std::ranges::find(samples, sample->id) != samples.end(); });
    table.note = refusals(project, all, {}, lookup, cache);
    return table;
}

Result<ReportTable> tableFor(const Project &project, const QString &key, const std::vector<NodeId> &samples, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    if (key == QLatin1String("all"))
        return everyResult(project, samples, lookup, cache);
    const auto row = std::ranges::find(tableRows(), key, &TableRow::key);
    if (row == tableRows().end())
        return failure("unknown-table", text(QT_TRANSLATE_NOOP("core", "There is no table \"%1\"; expected one of %2."), key, tableKeys().join(QStringLiteral(", "))));
    return compoundTable(project, *row, samples, lookup, cache);
}

} // namespace

QString remarks(const ReportTable &table)
{
    QStringList words{table.notice, table.note};
    words.removeAll(QString());
    return words.join(QStringLiteral(". "));
}

QStringList tableKeys()
{
    QStringList keys;
    for (const TableRow &row : tableRows())
        keys.append(row.key);
    keys.append(QStringLiteral("all"));
    return keys;
}

Result<ReportTable> reportTable(const Project &project, const QString &key, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return tableFor(project, key, {}, lookup, cache);
}

Result<ReportTable> reportTable(const Project &project, const TableNode &node, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    auto table = tableFor(project, node.key, node.samples, lookup, cache);
    if (table && !node.title.isEmpty())
        table->title = node.title;
    return table;
}

} // namespace vitrine
