// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "formats/quantumdesign.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::magnetometry
{

using quantumdesign::columnCalled;

namespace
{

struct MomentColumn
{
    const char *word; // of the parameter moment_column
    const char *name;
};
// In the order in which a row's moment is looked for.
constexpr std::array<MomentColumn, 5> momentColumns{
    {{"vsm", "moment"}, {"free", "dc moment free ctr"}, {"fixed", "dc moment fixed ctr"}, {"long", "long moment"}, {"long", "m-dc"}}};

bool anyNumber(const Column *column)
{
    return column && std::ranges::any_of(*column->values, [](double v) { return std::isfinite(v); });
}

double medianWhere(const Column *column, const std::vector<bool> &chosen)
{
    if (!column)
        return absent;
    std::vector<double> values;
    for (std::size_t i = 0; i < column->size(); ++i)
        if (chosen[i] && std::isfinite((*column->values)[i]))
            values.push_back((*column->values)[i]);
    return values.empty() ? absent : median(std::move(values));
}

// Among the columns of this layout with at least one number: an ACMS "Moment" is an AC amplitude.
std::vector<std::pair<const MomentColumn *, const Column *>> candidates(const std::vector<Column> &columns)
{
    std::vector<std::pair<const MomentColumn *, const Column *>> result;
    const bool acms = columnCalled(columns, "m-dc") != nullptr || (columnCalled(columns, "m'") && columnCalled(columns, "m''"));
    for (const MomentColumn &wanted : momentColumns) {
        if (acms && QLatin1StringView(wanted.name) == QLatin1StringView("moment"))
            continue;
        if (const Column *column = columnCalled(columns, wanted.name); anyNumber(column))
            result.emplace_back(&wanted, column);
    }
    return result;
}

Moment single(const Column &column, Text reason)
{
    static const Unit emu = Unit::of("emu");
    Moment result;
    result.name = column.name;
    result.reason = std::move(reason);
    // A column whose unit is missing is in emu: nothing else is written by these instruments.
    const bool bare = column.unit.isNumber();
    result.values = bare ? column.values : valuesIn(column, emu);
    if (!result.values)
        result.values = column.values;
    result.errors = column.uncertainty;
    if (column.uncertainty && !bare && !(column.unit == emu)) {
        std::vector<double> errors(*column.uncertainty);
        for (double &e : errors)
            e = convertedDifference(e, column.unit, emu);
        result.errors = shared(std::move(errors));
    }
    return result;
}

Issue poorScans(const DipoleFits &fits)
{
    return warning(
        "dipole-fit-poor",
        text(QT_TRANSLATE_NOOP("core",
                               "The scans do not look like a centred dipole (median fit quality %1 with free, %2 with fixed centre; healthy scans "
                               "reach 0.9, and the centre lies %3 mm from the stored one): the holder or an off-centre sample takes part. Compare "
                               "both columns, or subtract the blank on the raw scans (.rw.dat)."),
             std::round(fits.freeFit * 1000) / 1000, std::round(fits.fixedFit * 1000) / 1000, std::round(fits.centreShift * 100) / 100));
}

} // namespace

bool DipoleFits::known() const
{
    return std::isfinite(freeFit) || std::isfinite(fixedFit);
}

bool DipoleFits::freeTrusted() const
{
    return freeFit >= 0.9 && !(centreShift > 1.5);
}

bool DipoleFits::fixedTrusted() const
{
    return fixedFit >= 0.9;
}

DipoleFits dipoleFits(const std::vector<Column> &columns)
{
    const Column *values = columnCalled(columns, "dc moment free ctr");
    if (!values)
        values = columnCalled(columns, "dc moment fixed ctr");
    DipoleFits result;
    if (!values)
        return result;
    double largest = 0;
    for (const double v : *values->values)
        if (std::isfinite(v))
            largest = std::max(largest, std::abs(v));
    std::vector<bool> chosen(values->size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = std::abs((*values->values)[i]) > 0.1 * largest;
    result.freeFit = medianWhere(columnCalled(columns, "dc free fit"), chosen);
    result.fixedFit = medianWhere(columnCalled(columns, "dc fixed fit"), chosen);
    const Column *fitted = columnCalled(columns, "dc calculated center");
    const Column *stored = columnCalled(columns, "center position");
    if (fitted && stored) {
        std::vector<double> shifts;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const double shift = std::abs((*fitted->values)[i] - (*stored->values)[i]);
            if (chosen[i] && std::isfinite(shift))
                shifts.push_back(shift);
        }
        if (!shifts.empty())
            result.centreShift = median(std::move(shifts));
    }
    return result;
}

Result<Moment> moment(const std::vector<Column> &columns, const QString &word)
{
    const auto there = candidates(columns);
    if (there.empty()) {
        // Tables of other origin: whatever was recognised as a moment.
        const auto plain = std::ranges::find(columns, QStringLiteral("moment"), &Column::role);
        if (plain != columns.end() && anyNumber(&*plain) && (word.isEmpty() || word == u"auto"))
            return single(*plain, text(QT_TRANSLATE_NOOP("core", "the only column of moments")));
        return failure("no-moment", text(QT_TRANSLATE_NOOP("core", "The data hold no DC moment.")), {{}, 0, QStringLiteral("moment_column")});
    }
    const DipoleFits fits = dipoleFits(columns);
    const bool poor = fits.known() && !fits.freeTrusted();

    if (!word.isEmpty() && word != u"auto") {
        const auto found = std::ranges::find_if(there, [&](const auto &candidate) { return word == QLatin1StringView(candidate.first->word); });
        if (found == there.end()) {
            QStringList names;
            for (const auto &candidate : there)
                names << candidate.second->name;
            return failure("no-moment-column",
                           text(QT_TRANSLATE_NOOP("core", "The data hold no moment column of the kind «%1»; there are: %2."), word,
                                names.join(QStringLiteral(", "))),
                           {{}, 0, QStringLiteral("moment_column")});
        }
        Moment result = single(*found->second, text(QT_TRANSLATE_NOOP("core", "chosen")));
        if (poor && (word == u"free" || word == u"fixed"))
            result.issues.push_back(poorScans(fits));
        return result;
    }

    // Free or fixed centre: the first as long as its fits are good, else the one that follows the scans better.
    const auto named = [&](const char *key) -> const Column * {
        const auto found =
            std::ranges::find_if(there, [&](const auto &candidate) { return QLatin1StringView(candidate.first->word) == QLatin1StringView(key); });
        return found != there.end() ? found->second : nullptr;
    };
    const Column *vsm = named("vsm"), *freeCentre = named("free"), *fixedCentre = named("fixed");
    const Column *scan = freeCentre ? freeCentre : fixedCentre;
    Text reason = text(QT_TRANSLATE_NOOP("core", "the first column with numbers"));
    Issues issues;
    if (freeCentre && fixedCentre && fits.known()) {
        if (fits.freeTrusted()) {
            reason = text(QT_TRANSLATE_NOOP("core", "DC scans with a fitted centre: median fit quality %1"), std::round(fits.freeFit * 1000) / 1000);
        } else {
            if (!(fits.freeFit >= fits.fixedFit))
                scan = fixedCentre;
            reason = text(QT_TRANSLATE_NOOP("core", "DC scans: the column whose dipole fit is better (free %1, fixed %2)"),
                          std::round(fits.freeFit * 1000) / 1000, std::round(fits.fixedFit * 1000) / 1000);
            issues.push_back(poorScans(fits));
        }
    }
    if (!scan)
        scan = named("long");
    if (!vsm || !scan) {
        Moment result = single(vsm ? *vsm : *scan, std::move(reason));
        result.issues = std::move(issues);
        return result;
    }

    // VSM and DC scans in one file: row by row.
    const Moment first = single(*vsm, {}), second = single(*scan, {});
    const std::size_t rows = first.values->size();
    std::vector<double> values(rows), errors(rows, absent);
    std::size_t fromFirst = 0, fromSecond = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        const bool useFirst = std::isfinite((*first.values)[i]);
        const Moment &from = useFirst ? first : second;
        values[i] = (*from.values)[i];
        if (from.errors)
            errors[i] = (*from.errors)[i];
        if (std::isfinite(values[i]))
            ++(useFirst ? fromFirst : fromSecond);
    }
    if (fromSecond == 0)
        return single(*vsm, text(QT_TRANSLATE_NOOP("core", "VSM mode: every moment stands in this column")));
    Moment result;
    result.values = shared(std::move(values));
    result.errors = shared(std::move(errors));
    result.name = vsm->name + QStringLiteral(" / ") + scan->name;
    result.reason = text(QT_TRANSLATE_NOOP("core", "%1 rows were measured in VSM mode and %2 as DC scans"), fromFirst, fromSecond);
    result.joined = true;
    result.issues = std::move(issues);
    result.issues.push_back(note("moment-columns-joined",
                                 text(QT_TRANSLATE_NOOP("core", "%1 moments come from the column «%2» (VSM) and %3 from «%4» (DC scans)."), fromFirst,
                                      vsm->name, fromSecond, scan->name)));
    return result;
}

} // namespace vitrine::magnetometry
