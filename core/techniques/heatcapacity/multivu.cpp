// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/heatcapacity.h"

#include "base/numbertext.h"
#include "formats/quantumdesign.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::heatcapacity
{

namespace qd = quantumdesign;

namespace
{

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    const Result<qd::Frame> frame = qd::frame(probe.view());
    if (!frame || frame->layout != qd::Layout::HeatCapacity)
        return {};
    return {0.98,
            text(QT_TRANSLATE_NOOP("core", "A MultiVu table with the columns of the heat capacity option (written by «%1»)."), frame->application)};
}

// "J/mole-K", "mJ/g-K", "µJ/mg-K", "µJ/K/K": the hyphen multiplies what stands below the line.
std::optional<Unit> heatUnit(const QString &written)
{
    QString words = written.simplified();
    words.replace(QStringLiteral("mole"), QStringLiteral("mol"), Qt::CaseInsensitive);
    const QStringList parts = words.split(u'/');
    if (parts.size() < 2)
        return Unit::parsed(words);
    QString below = parts.mid(1).join(u' ');
    below.replace(u'-', u' ');
    return Unit::parsed(parts.front() + QStringLiteral("/(") + below + u')');
}

void setSample(Metadata &metadata, const qd::Frame &frame, Issues &issues)
{
    const auto number = [&](const char *field, const char *key, const char *unit) {
        const QString value = frame.value(QString::fromLatin1(field));
        if (const std::optional<Quantity> found = qd::measured(value, Unit::of(unit)); found && found->value > 0)
            metadata.set(QString::fromLatin1(key), *found, value);
    };
    number("MASS", "sample_mass", "mg");
    number("MASSERR", "sample_mass_error", "mg");
    number("MOLWGHT", "molar_mass", "g/mol");
    number("ATOMS", "atoms_per_formula", "1");
    if (!metadata.find(QStringLiteral("sample_mass")))
        issues.push_back(note("mass-missing",
                              text(QT_TRANSLATE_NOOP("core", "The file gives no sample mass; enter it to get specific heat capacities.")),
                              {{}, frame.lineOf(QStringLiteral("MASS")), {}}));
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    Result<qd::Opened> whole = qd::opened(file, progress);
    if (!whole)
        return whole.failure();
    const qd::Frame &frame = whole->frame;
    qd::Table &table = whole->table;
    Imported result = std::move(whole->imported);
    auto dataset = std::make_shared<Dataset>();
    dataset->technique = QStringLiteral("heat-capacity");
    dataset->metadata = qd::metadataOf(frame);
    setSample(dataset->metadata, frame, result.issues);
    dataset->simulated = qd::saysSimulated(frame);
    dataset->label = qd::labelOf(frame, {}, file);
    const QString remarks = qd::remarksOf(table, 0, table.rows(), qd::Remarks::All);
    if (!remarks.isEmpty())
        dataset->metadata.set(QStringLiteral("remarks"), remarks);
    const auto errors =
        std::ranges::count_if(table.remarks, [](const qd::Remark &remark) { return remark.words.startsWith(u"Error", Qt::CaseInsensitive); });
    if (errors > 0)
        result.issues.push_back(
            note("instrument-messages",
                 countedText(QT_TRANSLATE_N_NOOP("core", "The instrument wrote %n message(s) of error or warning between the rows: «%1»."),
                             static_cast<int>(errors), remarks.left(200))));

    dataset->columns = qd::columnsOf(frame, table, 0, table.rows());
    for (Column &column : dataset->columns)
        if (column.name.contains(u"HC", Qt::CaseSensitive) && !column.unitText.isEmpty())
            if (const std::optional<Unit> unit = heatUnit(column.unitText))
                column.unit = *unit;
    auto &columns = dataset->columns;
    qd::attachUncertainty(columns, "samp hc", "samp hc err");
    qd::attachUncertainty(columns, "addenda hc", "addenda hc err");
    qd::attachUncertainty(columns, "total hc", "total hc err");
    qd::setRole(columns, {"sample temp"}, role::temperature);
    qd::setRole(columns, {"samp hc"}, role::heatCapacity);
    qd::setRole(columns, {"field"}, role::field);
    qd::setRole(columns, {"time stamp"}, role::time);
    for (Column &column : columns) // "Kelvin", "Oersted"
        if (column.role == QLatin1StringView("temperature"))
            column.unit = Unit::of("K");
        else if (column.role == QLatin1StringView("field"))
            column.unit = Unit::of("Oe");

    // Total = addenda + sample: what of the heat is the sample's at all.
    const Column *total = qd::columnCalled(columns, "total hc"), *addenda = qd::columnCalled(columns, "addenda hc"),
                 *sample = dataset->column(role::heatCapacity);
    if (total && addenda && sample && total->unit.sameDimension(sample->unit) && addenda->unit.sameDimension(sample->unit)) {
        int broken = 0;
        for (std::size_t i = 0; i < dataset->rows(); ++i) {
            const double sum = (*addenda->values)[i] * addenda->unit.scale() + (*sample->values)[i] * sample->unit.scale(),
                         both = (*total->values)[i] * total->unit.scale();
            if (std::abs(sum - both) > 1e-3 * std::abs(both))
                ++broken;
        }
        if (broken > 0)
            result.issues.push_back(
                warning("identity-broken",
                        countedText(QT_TRANSLATE_N_NOOP("core", "In %n row(s) the total is not the sum of addenda and sample: edited numbers."),
                                    broken)));
    }
    if (const Column *coupling = qd::columnCalled(columns, "sample coupling")) {
        const auto weak = std::ranges::count_if(*coupling->values, [](double percent) { return percent < 90; });
        if (weak > 0)
            result.issues.push_back(note(
                "weak-coupling",
                countedText(
                    QT_TRANSLATE_N_NOOP(
                        "core",
                        "In %n row(s) the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than "
                        "their errors say."),
                    static_cast<int>(weak))));
    }
    result.datasets.push_back(std::move(dataset));
    return result;
}

} // namespace

Importer multiVuImporter()
{
    return {.id = QStringLiteral("quantum-design-heat-capacity"),
            .label = text(QT_TRANSLATE_NOOP("core", "Quantum Design MultiVu, heat capacity")),
            .technique = QStringLiteral("heat-capacity"),
            .extensions = {QStringLiteral("dat")},
            .recognises = text(QT_TRANSLATE_NOOP("core", "[Header] and [Data] of MultiVu, and the column Samp HC.")),
            .options = {},
            .sniff = sniff,
            .read = read};
}

} // namespace vitrine::heatcapacity
