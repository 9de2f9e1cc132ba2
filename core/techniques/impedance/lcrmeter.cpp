// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

// What an E4980A saves to a USB stick: two quantities, a status and perhaps a bin, without names and without the
// frequencies. Both have to be asked for.

using Complex = std::complex<double>;
constexpr Complex j(0, 1);

struct Function
{
    const char *name; // as the instrument's display has it
    Complex (*impedance)(double omega, double a, double b);
};

// Keysight E4980A user's guide, measurement functions: p = parallel, s = series circuit, D = tan delta, Q = 1 / D.
constexpr Function functions[] = {
    {"CPD", [](double w, double c, double d) { return 1.0 / (w * c * (d + j)); }},
    {"CPQ", [](double w, double c, double q) { return 1.0 / (w * c * (1 / q + j)); }},
    {"CPG", [](double w, double c, double g) { return 1.0 / (g + j * w * c); }},
    {"CPRP", [](double w, double c, double r) { return 1.0 / (1 / r + j * w * c); }},
    {"CSD", [](double w, double c, double d) { return (d - j) / (w * c); }},
    {"CSQ", [](double w, double c, double q) { return (1 / q - j) / (w * c); }},
    {"CSRS", [](double w, double c, double r) { return r - j / (w * c); }},
    {"LPD", [](double w, double l, double d) { return w * l / (d - j); }},
    {"LPQ", [](double w, double l, double q) { return w * l / (1 / q - j); }},
    {"LPG", [](double w, double l, double g) { return 1.0 / (g - j / (w * l)); }},
    {"LPRP", [](double w, double l, double r) { return 1.0 / (1 / r - j / (w * l)); }},
    {"LSD", [](double w, double l, double d) { return w * l * (d + j); }},
    {"LSQ", [](double w, double l, double q) { return w * l * (1 / q + j); }},
    {"LSRS", [](double w, double l, double r) { return r + j * w * l; }},
    {"RX", [](double, double r, double x) { return Complex(r, x); }},
    {"ZTD", [](double, double z, double degrees) { return std::polar(std::abs(z), degrees * std::numbers::pi / 180); }},
    {"ZTR", [](double, double z, double angle) { return std::polar(std::abs(z), angle); }},
    {"GB", [](double, double g, double b) { return 1.0 / Complex(g, b); }},
    {"YTD", [](double, double y, double degrees) { return 1.0 / std::polar(std::abs(y), degrees * std::numbers::pi / 180); }},
    {"YTR", [](double, double y, double angle) { return 1.0 / std::polar(std::abs(y), angle); }},
};

// "+1.23456E-12": a sign, one digit before the point, an exponent.
bool isMeterNumber(std::string_view cell)
{
    return cell.size() >= 9 && (cell[0] == '+' || cell[0] == '-') && cell[2] == '.' && cell.find('E') != std::string_view::npos && parsedNumber(cell);
}

bool isMeterRow(std::string_view line)
{
    const auto cells = splitFields(trimmed(line), ',');
    const std::string_view status = cells.size() == 3 || cells.size() == 4 ? trimmed(cells[2]) : std::string_view();
    return !status.empty() && status.size() <= 2 && parsedNumber(status) && isMeterNumber(trimmed(cells[0])) && isMeterNumber(trimmed(cells[1]));
}

Confidence sniff(const Probe &probe)
{
    LineReader reader(probe.view());
    std::string_view line;
    int rows = 0;
    while (rows < 20 && reader.next(line)) {
        if (trimmed(line).empty())
            continue;
        // The last line of the head may be cut.
        if (!isMeterRow(line) && reader.position() < probe.view().size())
            return {};
        rows += isMeterRow(line);
    }
    if (rows < 2)
        return {};
    return {0.6, text(QT_TRANSLATE_NOOP("core", "Rows of two numbers and a status, as an E4980A saves them."))};
}

Result<Imported> read(const SourceFile &file, const Parameters &options, const Progress &progress)
{
    const QString wanted = options.words(QStringLiteral("function"));
    const auto function = std::ranges::find_if(functions, [&](const Function &one) { return wanted == QLatin1String(one.name); });
    const double first = options.number(QStringLiteral("first_frequency")), last = options.number(QStringLiteral("last_frequency"));
    if (function == std::end(functions) || !(first > 0) || !(last > 0))
        return failure("no-frequency", text(QT_TRANSLATE_NOOP("core", "The instrument saved neither the measured function nor the frequencies: give function (CPD, CSRS, RX, ZTD ...), first_frequency and last_frequency.")));
    const Decoded content = decoded(file.bytes);
    std::vector<double> a, b, status;
    LineReader reader(view(content.text));
    std::string_view line;
    while (reader.next(line) && !progress.cancelled()) {
        if (trimmed(line).empty())
            continue;
        const auto cells = splitFields(trimmed(line), ',');
        if (cells.size() < 2)
            return failure("bad-row", text(QT_TRANSLATE_NOOP("core", "Line %1 holds \"%2\"; expected two numbers and a status."), reader.number(), toQString(line.substr(0, 40))), {{}, reader.number(), {}});
        a.push_back(parsedNumber(trimmed(cells[0])).value_or(absent));
        b.push_back(parsedNumber(trimmed(cells[1])).value_or(absent));
        status.push_back(cells.size() > 2 ? parsedNumber(trimmed(cells[2])).value_or(absent) : 0);
    }
    const std::size_t rows = a.size();
    if (rows < 2)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "The file has %1 rows; expected a sweep."), rows));
    const bool linear = options.words(QStringLiteral("spacing")) == QLatin1String("linear");

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QStringLiteral(".");
    SweepTable table;
    table.line = 1;
    table.headings = {heading("f/Hz"), heading("Z'/Ohm"), heading("Z''/Ohm"), heading("status")};
    table.columns.resize(3);
    for (std::size_t i = 0; i < rows; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(rows - 1);
        const double f = linear ? first + part * (last - first) : first * std::pow(last / first, part);
        const bool overload = std::abs(a[i]) >= 1e37 || std::abs(b[i]) >= 1e37;
        const Complex z = overload ? Complex(absent, absent) : function->impedance(2 * std::numbers::pi * f, a[i], b[i]);
        table.columns[0].push_back(f);
        table.columns[1].push_back(z.real());
        table.columns[2].push_back(z.imag());
    }
    table.columns.push_back(std::move(status));
    table.sweepStarts = {0};
    table.label = labelOf(file.name);
    table.metadata.set(QStringLiteral("instrument"), QStringLiteral("Keysight E4980A"));
    table.metadata.set(QStringLiteral("function"), wanted);
    noteFileName(table.metadata, file.name);
    auto datasets = sweepsOf(table, imported.issues);
    if (!datasets)
        return datasets.failure();
    imported.datasets = std::move(*datasets);
    imported.issues.push_back(note("frequencies-given", text(QT_TRANSLATE_NOOP("core", "The frequencies are not in the file: %1 points between %2 and %3 Hz as given."), rows, first, last)));
    return imported;
}

} // namespace

Importer lcrMeterImporter()
{
    Importer importer;
    importer.id = QStringLiteral("keysight-lcr");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Keysight E4980A sweep without frequencies"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("csv")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "Rows of two signed numbers with exponents and a status, no names."));
    std::vector<ParameterSpec::Choice> names;
    for (const Function &one : functions)
        names.push_back({QString::fromLatin1(one.name), verbatim(QString::fromLatin1(one.name))});
    importer.options = {choiceParameter("function", QT_TRANSLATE_NOOP("core", "Measured function"), std::move(names)).thatMayBeUnset(),
                        numberParameter("first_frequency", QT_TRANSLATE_NOOP("core", "First frequency"), "Hz").thatMayBeUnset(),
                        numberParameter("last_frequency", QT_TRANSLATE_NOOP("core", "Last frequency"), "Hz").thatMayBeUnset(),
                        choiceParameter("spacing", QT_TRANSLATE_NOOP("core", "Steps of frequency"),
                                        {{QStringLiteral("logarithmic"), text(QT_TRANSLATE_NOOP("core", "Logarithmic"))}, {QStringLiteral("linear"), text(QT_TRANSLATE_NOOP("core", "Linear"))}})
                            .thatMayBeUnset()};
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
