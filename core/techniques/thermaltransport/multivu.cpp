// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/thermaltransport.h"

#include "base/numbertext.h"
#include "formats/quantumdesign.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine::thermaltransport
{

namespace qd = quantumdesign;

namespace
{

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    const Result<qd::Frame> frame = qd::frame(probe.view());
    if (!frame || frame->layout != qd::Layout::ThermalTransport)
        return {};
    return {0.98,
            text(QT_TRANSLATE_NOOP("core", "A MultiVu table with the columns of the thermal transport option (written by «%1»)."),
                 frame->application)};
}

void setGeometry(Metadata &metadata, const qd::Frame &frame)
{
    const auto set = [&](const char *field, const char *key, const char *unit) {
        const QString value = frame.value(QString::fromLatin1(field));
        if (const std::optional<Quantity> found = qd::measured(value, Unit::of(unit)); found && found->value > 0)
            metadata.set(QString::fromLatin1(key), *found, value);
    };
    set("SAMPLE_VLEAD_SEPARATION", "length", "mm");
    set("SAMPLE_ILEAD_SEPARATION", "current_lead_separation", "mm");
    set("SAMPLE_CROSS_SECTION", "area", "mm2");
    set("SAMPLE_SURFACE_AREA", "surface_area", "mm2");
    set("SAMPLE_EMISSIVITY", "emissivity", "1");
    if (const QString name = frame.value(QStringLiteral("SAMPLE_MATERIAL")); !name.isEmpty())
        metadata.set(QStringLiteral("sample_name"), name);
    if (const QString comment = frame.value(QStringLiteral("SAMPLE_COMMENT")); !comment.isEmpty())
        metadata.set(QStringLiteral("comment"), comment);
}

// What the columns of such a file owe each other. A file that breaks them was edited, or its geometry changed after the run.
void checkIdentities(const Dataset &data, Issues &issues)
{
    const auto numbers = [&](const char *name) -> const std::vector<double> * {
        const Column *column = qd::columnCalled(data.columns, name);
        return column ? column->values.get() : nullptr;
    };
    const auto *kappa = numbers("conductivity"), *G = numbers("conductance"), *G0 = numbers("raw conductance"), *power = numbers("heater power"),
               *dT = numbers("delta temp."), *loss = numbers("rad. loss"), *conducted = numbers("cond. pwr."), *S = numbers("seebeck coef."),
               *rho = numbers("resistivity"), *R = numbers("resistance"), *ZT = numbers("figure of merit zt"), *T = numbers("sample temp.");
    const auto length = data.metadata.quantity(QStringLiteral("length"), Unit::of("m")),
               area = data.metadata.quantity(QStringLiteral("area"), Unit::of("m2"));
    constexpr double tolerance = 1e-3; // a spreadsheet may have cut digits
    const auto check = [&](const char *identity, const auto &left, const auto &right) {
        int broken = 0;
        double worst = 0;
        for (std::size_t i = 0; i < data.rows(); ++i) {
            const double a = left(i), b = right(i);
            const double deviation = std::abs(a - b) / std::max(std::abs(a), std::abs(b));
            if (deviation > tolerance) {
                ++broken;
                worst = std::max(worst, deviation);
            }
        }
        if (broken > 0)
            issues.push_back(warning(
                "identity-broken",
                countedText(QT_TRANSLATE_N_NOOP(
                                "core",
                                "In %n row(s) the file breaks its own identity %1, by up to %2 %: edited numbers, or a geometry that was changed "
                                "after the measurement."),
                            broken, QString::fromUtf8(identity), std::round(worst * 1e4) / 100)));
    };
    if (kappa && G && length && area)
        check(
            "κ = G L/A", [&](std::size_t i) { return (*kappa)[i]; }, [&](std::size_t i) { return (*G)[i] * length->value / area->value; });
    if (G0 && power && dT)
        check(
            "raw conductance = heater power / ΔT", [&](std::size_t i) { return (*G0)[i]; }, [&](std::size_t i) { return (*power)[i] / (*dT)[i]; });
    if (conducted && power && loss)
        check(
            "conducted power = heater power − radiation loss", [&](std::size_t i) { return (*conducted)[i]; },
            [&](std::size_t i) { return (*power)[i] - (*loss)[i]; });
    if (rho && R && length && area)
        check(
            "ρ = R A/L", [&](std::size_t i) { return (*rho)[i]; }, [&](std::size_t i) { return (*R)[i] * area->value / length->value; });
    if (ZT && S && T && rho && kappa)
        check(
            "ZT = S² T/(ρ κ)", [&](std::size_t i) { return (*ZT)[i]; },
            [&](std::size_t i) { return std::pow((*S)[i] * 1e-6, 2) * (*T)[i] / ((*rho)[i] * (*kappa)[i]); });
}

void tellErrorRows(const Dataset &data, Issues &issues)
{
    const Column *codes = data.column(errorCode);
    if (!codes)
        return;
    std::map<int, int> counts;
    int bad = 0;
    for (const double code : *codes->values) {
        if (std::isfinite(code) && code != 0) {
            ++bad;
            ++counts[static_cast<int>(code)];
        }
    }
    if (bad == 0)
        return;
    QStringList words;
    for (const auto &[code, count] : counts)
        words << text("%1 × %2", count, code).english();
    issues.push_back(
        note("error-rows",
             countedText(QT_TRANSLATE_N_NOOP(
                             "core", "The instrument marks %n row(s) with an error code (%1): they are kept, drawn open and left out of results."),
                         bad, words.join(QStringLiteral(", ")))));
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
    dataset->technique = QStringLiteral("thermal-transport");
    dataset->metadata = qd::metadataOf(frame);
    setGeometry(dataset->metadata, frame);
    dataset->simulated = qd::saysSimulated(frame);
    dataset->label = qd::labelOf(frame, dataset->metadata.text(QStringLiteral("sample_name")), file);
    if (const QString words = qd::remarksOf(table, 0, table.rows(), qd::Remarks::All); !words.isEmpty())
        dataset->metadata.set(QStringLiteral("remarks"), words);

    dataset->columns = qd::columnsOf(frame, table, 0, table.rows());
    auto &columns = dataset->columns;
    qd::attachUncertainty(columns, "conductivity", "cond. std.dev.");
    qd::attachUncertainty(columns, "seebeck coef.", "seebeck std.dev.");
    qd::attachUncertainty(columns, "resistivity", "resist std.dev.");
    qd::attachUncertainty(columns, "figure of merit zt", "merit std.dev.");
    qd::setRole(columns, {"sample temp."}, role::temperature);
    qd::setRole(columns, {"conductivity"}, role::thermalConductivity);
    qd::setRole(columns, {"seebeck coef."}, role::seebeck);
    qd::setRole(columns, {"resistivity"}, role::resistivity);
    qd::setRole(columns, {"magnetic field"}, role::field);
    qd::setRole(columns, {"time stamp"}, role::time);
    qd::setRole(columns, {"error"}, errorCode);
    checkIdentities(*dataset, result.issues);
    tellErrorRows(*dataset, result.issues);
    result.datasets.push_back(std::move(dataset));
    return result;
}

} // namespace

Importer thermalTransportImporter()
{
    return {.id = QStringLiteral("quantum-design-thermal-transport"),
            .label = text(QT_TRANSLATE_NOOP("core", "Quantum Design MultiVu, thermal transport")),
            .technique = QStringLiteral("thermal-transport"),
            .extensions = {QStringLiteral("dat")},
            .recognises = text(QT_TRANSLATE_NOOP("core", "[Header] and [Data] of MultiVu, and the columns Conductivity and Sample Temp.")),
            .options = {},
            .sniff = sniff,
            .read = read};
}

} // namespace vitrine::thermaltransport
