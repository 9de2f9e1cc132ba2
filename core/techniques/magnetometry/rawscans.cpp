// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/rawscans.h"

#include "base/largepages.h"
#include "base/numbertext.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace qd = quantumdesign;

namespace
{

// The line before a scan: ";low temp = 299.98 K;high temp = ...;avg. temp = ...;given center = 39.88 mm;...;amp free =2.49 V".
struct ScanHeading
{
    double T = absent, H = absent, center = absent, range = absent;
    bool known = false;
};

ScanHeading headingOf(const QString &words)
{
    ScanHeading heading;
    double low = absent, high = absent;
    // A file has tens of thousands of these: nothing is copied but the numbers that are wanted.
    const std::pair<QLatin1StringView, double *> wanted[] = {{QLatin1StringView("avg. temp"), &heading.T},
                                                             {QLatin1StringView("low field"), &low},
                                                             {QLatin1StringView("high field"), &high},
                                                             {QLatin1StringView("given center"), &heading.center},
                                                             {QLatin1StringView("squid range"), &heading.range}};
    for (const QStringView part : QStringView(words).tokenize(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            continue;
        const QStringView name = part.left(equals).trimmed(), number = part.mid(equals + 1).trimmed();
        for (const auto &[key, value] : wanted)
            if (name.compare(key, Qt::CaseInsensitive) == 0) {
                const qsizetype end = number.indexOf(u' ');
                *value = parsedNumber((end < 0 ? number : number.left(end)).toString()).value_or(absent);
                heading.known = true;
            }
    }
    heading.H = (low + high) / 2;
    return heading;
}

Column constant(const char *name, std::string_view role, const char *unit, std::vector<double> values)
{
    return {QString::fromLatin1(name),
            QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size())),
            Unit::of(unit),
            QString::fromLatin1(unit),
            shared(std::move(values)),
            nullptr};
}

} // namespace

DatasetPtr rawScans(const qd::Frame &frame, qd::Table &table, Metadata metadata, Issues &issues)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->technique = QStringLiteral("magnetometry");
    dataset->simulated = qd::saysSimulated(frame);
    dataset->metadata = std::move(metadata);
    const std::size_t rows = table.rows();
    std::vector<double> number, T, H, center, range;
    for (auto *values : {&number, &T, &H, &center, &range}) {
        values->reserve(rows);
        inLargePages(values->data(), rows * sizeof(double));
    }
    // Each row is written once: what a scan's heading says up to the next one, nothing where no heading could be read.
    const auto extend = [&](std::size_t end, double scan, const ScanHeading &heading) {
        const auto write = [&](std::vector<double> &values, double value) { values.resize(std::max(values.size(), std::min(end, rows)), value); };
        write(number, scan);
        write(T, heading.T);
        write(H, heading.H);
        write(center, heading.center);
        write(range, heading.range);
    };
    int scans = 0, unreadable = 0;
    std::vector<const qd::Remark *> headings;
    for (const qd::Remark &remark : table.remarks)
        if (remark.alone && remark.words.startsWith(u';'))
            headings.push_back(&remark);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const qd::Remark &remark = *headings[i];
        const std::size_t end = i + 1 < headings.size() ? headings[i + 1]->row : rows;
        const ScanHeading heading = headingOf(remark.words);
        if (!heading.known || !std::isfinite(heading.T) || !std::isfinite(heading.H)) {
            if (unreadable++ == 0)
                issues.push_back(warning(
                    "scan-heading",
                    text(QT_TRANSLATE_NOOP("core", "Line %1 should name the temperature and the field of a scan; found «%2». The scan is left out."),
                         remark.line, remark.words.left(80)),
                    {{}, remark.line, {}}));
            continue;
        }
        ++scans;
        extend(remark.row, absent, {});
        extend(end, scans, heading);
    }
    extend(rows, absent, {});
    dataset->columns = qd::columnsOf(frame, table, 0, rows);
    qd::setRole(dataset->columns, {"raw position"}, scanPosition);
    qd::setRole(dataset->columns, {"processed voltage", "raw voltage"}, scanVoltage);
    qd::setRole(dataset->columns, {"fixed c fitted"}, scanFixedFit);
    qd::setRole(dataset->columns, {"time stamp"}, role::time);
    if (scans > 0) {
        dataset->columns.push_back(constant("Scan", scanNumber, "1", std::move(number)));
        dataset->columns.push_back(constant("Average Temp", role::temperature, "K", std::move(T)));
        dataset->columns.push_back(constant("Magnetic Field", role::field, "Oe", std::move(H)));
        if (std::ranges::any_of(center, [](double v) { return std::isfinite(v); }))
            dataset->columns.push_back(constant("Given Center", scanCenter, "mm", std::move(center)));
        if (std::ranges::any_of(range, [](double v) { return std::isfinite(v); }))
            dataset->columns.push_back(constant("SQUID range", "", "1", std::move(range)));
    } else if (rows > 0) {
        issues.push_back(warning(
            "no-scans",
            text(QT_TRANSLATE_NOOP("core",
                                   "No line that begins with ';' and names temperature and field stands before the rows: the scans cannot be told "
                                   "apart."))));
    }
    issues.push_back(
        note("raw-scans",
             countedText(QT_TRANSLATE_N_NOOP("core", "%n raw scan(s) of voltage against position: magnetometry.dipole-refit makes moments of them."),
                         scans)));
    const QString name = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = (name.isEmpty() ? frame.title : name) + (name.isEmpty() && frame.title.isEmpty() ? QString() : QStringLiteral(", "))
        + QStringLiteral("raw scans");
    return dataset;
}

std::vector<Measurement> measurements(const Dataset &dataset)
{
    std::vector<Measurement> result;
    const auto valuesOf = [&](const char *role, const char *unit) -> Values {
        const Column *column = dataset.column(role);
        return column ? column->unit.isNumber() ? column->values : valuesIn(*column, Unit::of(unit)) : nullptr;
    };
    const Values number = valuesOf(scanNumber, "1"), z = valuesOf(scanPosition, "mm"), V = valuesOf(scanVoltage, "V"),
                 fixedFit = valuesOf(scanFixedFit, "V"), center = valuesOf(scanCenter, "mm"), T = valuesOf(role::temperature.data(), "K"),
                 H = valuesOf(role::field.data(), "Oe");
    const Column *rangeColumn = dataset.columnNamed(QStringLiteral("SQUID range"));
    if (!number || !z || !V || !T || !H)
        return result;
    const std::size_t rows = dataset.rows();
    for (std::size_t first = 0; first < rows;) {
        std::size_t end = first + 1;
        while (end < rows && (*number)[end] == (*number)[first])
            ++end;
        if (std::isfinite((*number)[first]) && std::isfinite((*T)[first]) && std::isfinite((*H)[first])) {
            const std::size_t size = end - first;
            // Passes up and down share their heading; the next point of the sequence never repeats it to the last digit.
            const bool more = !result.empty() && result.back().T == (*T)[first] && result.back().H == (*H)[first];
            if (!more)
                result.push_back({.T = (*T)[first],
                                  .H = (*H)[first],
                                  .given = center ? (*center)[first] : absent,
                                  .range = rangeColumn ? (*rangeColumn->values)[first] : absent,
                                  .passes = {},
                                  .mean = {},
                                  .instrumentFit = {}});
            Scan pass = sortedScan(std::span(*z).subspan(first, size), std::span(*V).subspan(first, size));
            if (pass.z.size() >= 2)
                result.back().passes.push_back(std::move(pass));
            if (fixedFit) {
                Scan fitted = sortedScan(std::span(*z).subspan(first, size), std::span(*fixedFit).subspan(first, size));
                if (!fitted.z.empty())
                    result.back().instrumentFit = std::move(fitted);
            }
        }
        first = end;
    }
    for (Measurement &each : result)
        each.mean = meanScan(each.passes);
    return result;
}

} // namespace vitrine::magnetometry
