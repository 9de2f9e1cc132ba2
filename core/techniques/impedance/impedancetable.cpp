// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/impedancetable.h"

#include "base/numbertext.h"
#include "data/columnnames.h"
#include "data/role.h"
#include "formats/textfile.h"
#include "techniques/impedance/dielectricsweep.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

struct Names
{
    Meaning meaning;
    const char *unit; // whose dimension a named unit must have
    QStringList names; // as normalisedName() writes them
};

const std::vector<Names> &vocabulary()
{
    static const std::vector<Names> all = {
        {Meaning::Frequency, "Hz", {"f", "freq", "frequency", "frequenz", "fr", "frequencyhz", "freqhz"}},
        {Meaning::AngularFrequency, "Hz", {"omega", "ω", "angularfrequency", "angfreq", "kreisfrequenz"}},
        {Meaning::LogFrequency, "Hz", {"logf", "log10f", "lgf", "logfreq", "logfrequency", "log10freq", "log10frequency", "logfhz", "log10fhz", "logfrequencyhz"}},
        {Meaning::Real, "Ohm", {"z'", "z'a", "zre", "zreal", "zr", "rez", "real", "re", "realz", "zs'", "r", "rs", "x'", "impedancereal", "zprime", "realimpedance", "realpart",
          "z-real", "realteil"}},
        {Meaning::Imaginary,
         "Ohm",
         {"z''", "z\"", "z''b", "zim", "zimag", "zimg", "zi", "imz", "imag", "imaginary", "im", "imagz", "zs''", "zs\"", "x", "xs", "impedanceimaginary", "zimaginary", "zdoubleprime",
          "imaginaryimpedance", "imaginarypart", "z-imag", "imaginärteil", "imaginaerteil", "reactance"}},
        {Meaning::Modulus, "Ohm", {"z", "zmod", "modz", "absz", "zabs", "modulus", "magnitude", "impedance", "impedancemagnitude", "mag", "zmag", "modulusz", "magz",
          "zmagnitude", "impedancemodulus", "betrag"}},
        {Meaning::Phase,
         "deg",
         {"phase", "theta", "phi", "phasez", "zphz", "zphase", "phaseangle", "thetaz", "theta-z", "impedancephase", "impedancephasedegrees", "phasedeg", "phasedegrees", "argz", "angle",
          "phasedegree", "zarg", "phiz", "θ", "φ", "ϕ", "θz", "phasenwinkel"}},
        {Meaning::AdmittanceReal, "S", {"y'", "yre", "rey", "yp'", "g", "gp", "conductance", "yreal", "y-real", "realy"}},
        {Meaning::AdmittanceImaginary, "S", {"y''", "y\"", "yim", "imy", "yp''", "b", "susceptance", "yimag", "y-imag", "imagy"}},
        {Meaning::AdmittanceModulus, "S", {"y", "absy", "ymod", "yabs", "ymag", "admittance", "modulusy", "magy"}},
        {Meaning::AdmittancePhase, "deg", {"thetay", "theta-y", "phasey", "phiy", "yphase", "argy", "θy"}},
        {Meaning::ParallelCapacitance, "F", {"cp", "c", "capacitance", "cparallel"}},
        {Meaning::SeriesCapacitance, "F", {"cs", "cseries"}},
        {Meaning::Dissipation, "", {"d", "tand", "tandelta", "tanδ", "df", "dissipation", "lossfactor", "dissipationfactor"}},
        {Meaning::Quality, "", {"q", "qualityfactor", "quality"}},
        {Meaning::ParallelResistance, "Ohm", {"rp", "rparallel"}},
        {Meaning::SeriesInductance, "H", {"ls", "lseries", "l", "inductance"}},
        {Meaning::ParallelInductance, "H", {"lp", "lparallel"}},
        {Meaning::Sweep, "", {"cyclenumber", "sweepnumber", "sweep", "sweepno"}},
        {Meaning::ErrorFlag, "", {"err"}},
    };
    return all;
}

constexpr double overload = 1e37;
constexpr std::size_t turns = 4; // of a few frequencies, before they count as a measurement over temperature

// "sigma Z'", "u(Zre)", "Z'' error": of what such a name is the uncertainty; "" when it is none.
QString uncertainOne(const QString &name)
{
    static const QStringList words{QStringLiteral("sigma"), QStringLiteral("σ"),           QStringLiteral("stddev"), QStringLiteral("stdev"), QStringLiteral("std"), QStringLiteral("sd"),
                                   QStringLiteral("error"), QStringLiteral("uncertainty"), QStringLiteral("err"),    QStringLiteral("u")};
    for (const QString &word : words) {
        if (name.startsWith(word) && name.mid(word.size()).contains(u'z'))
            return name.mid(word.size());
        if (word.size() > 1 && name.endsWith(word) && name.contains(u'z'))
            return name.chopped(word.size());
    }
    return {};
}

} // namespace

ColumnMeaning meaningOf(const Heading &heading)
{
    QString name = normalisedName(heading.name);
    if (const QString of = uncertainOne(name); !of.isEmpty()) {
        Heading whose = heading;
        whose.name = of;
        ColumnMeaning meaning = meaningOf(whose);
        meaning.factor = std::abs(meaning.factor);
        meaning.meaning = meaning.meaning == Meaning::Real ? Meaning::RealError : meaning.meaning == Meaning::Imaginary ? Meaning::ImaginaryError : Meaning::None;
        return meaning;
    }
    if (name.startsWith(QLatin1String("data")) && name.size() > 4)
        name.remove(0, 4); // "Data: Frequency"
    double factor = 1;
    if (name.startsWith(u'-')) {
        factor = -1;
        name.remove(0, 1);
    } else if (name.startsWith(QLatin1String("neg"))) {
        factor = -1;
        name.remove(0, 3);
    }
    for (const char *suffix : {"-data", "neg", "''neg"})
        if (name.endsWith(QLatin1String(suffix)) && name.size() > qsizetype(qstrlen(suffix))) {
            if (suffix[0] != '-')
                factor = -1;
            name.chop(qsizetype(qstrlen(suffix)));
        }
    if (name == QLatin1String("impedancephasedegrees'"))
        name.chop(1);
    for (const Names &entry : vocabulary()) {
        if (!entry.names.contains(name))
            continue;
        const bool angle = entry.meaning == Meaning::Phase || entry.meaning == Meaning::AdmittancePhase;
        if (!heading.unitText.isEmpty() && !heading.unitKnown && !angle)
            continue;
        const Unit expected = Unit::of(entry.unit[0] ? entry.unit : "1");
        if (static const Unit areal = Unit::of("Ohm cm^2"); heading.unitKnown && entry.unit == std::string_view("Ohm") && heading.unit.sameDimension(areal))
            return {entry.meaning, factor * heading.unit.scale() / areal.scale(), true};
        if (heading.unitKnown && !heading.unit.sameDimension(expected))
            continue;
        const bool namedAngle = heading.unitKnown && !heading.unit.symbol().isEmpty() && heading.unit.symbol() != QLatin1String("1");
        if (angle)
            factor *= namedAngle ? heading.unit.scale() : std::numbers::pi / 180;
        else if (heading.unitKnown && entry.meaning != Meaning::LogFrequency)
            factor *= heading.unit.scale();
        if (entry.meaning == Meaning::AngularFrequency || (entry.meaning == Meaning::Frequency && heading.unitText.contains(QLatin1String("rad"))))
            return {Meaning::Frequency, factor / (2 * std::numbers::pi)};
        return {entry.meaning, factor};
    }
    return {};
}

namespace
{

struct Found
{
    std::vector<ColumnMeaning> meanings;

    explicit Found(const std::vector<Heading> &headings)
    {
        for (const Heading &heading : headings)
            meanings.push_back(meaningOf(heading));
    }
    // First column of a meaning, or -1: where names repeat, the first one counts.
    [[nodiscard]] int column(Meaning meaning) const
    {
        const auto found = std::ranges::find(meanings, meaning, &ColumnMeaning::meaning);
        return found != meanings.end() ? static_cast<int>(found - meanings.begin()) : -1;
    }
    [[nodiscard]] int frequency() const
    {
        const int plain = column(Meaning::Frequency);
        return plain >= 0 ? plain : column(Meaning::LogFrequency);
    }
};

struct Pair
{
    Meaning first, second;
    const char *name;
};
constexpr Pair pairs[] = {{Meaning::Real, Meaning::Imaginary, "Z', Z''"},
                          {Meaning::Modulus, Meaning::Phase, "|Z|, phase"},
                          {Meaning::AdmittanceReal, Meaning::AdmittanceImaginary, "Y', Y''"},
                          {Meaning::ParallelCapacitance, Meaning::Dissipation, "Cp, D"},
                          {Meaning::ParallelCapacitance, Meaning::AdmittanceReal, "Cp, G"},
                          {Meaning::ParallelCapacitance, Meaning::ParallelResistance, "Cp, Rp"},
                          {Meaning::ParallelCapacitance, Meaning::Quality, "Cp, Q"},
                          {Meaning::SeriesCapacitance, Meaning::Dissipation, "Cs, D"},
                          {Meaning::SeriesCapacitance, Meaning::Quality, "Cs, Q"},
                          {Meaning::SeriesCapacitance, Meaning::Real, "Cs, Rs"},
                          {Meaning::AdmittanceModulus, Meaning::AdmittancePhase, "|Y|, phase"},
                          {Meaning::SeriesInductance, Meaning::Real, "Ls, Rs"},
                          {Meaning::SeriesInductance, Meaning::Dissipation, "Ls, D"},
                          {Meaning::SeriesInductance, Meaning::Quality, "Ls, Q"},
                          {Meaning::ParallelInductance, Meaning::ParallelResistance, "Lp, Rp"},
                          {Meaning::ParallelInductance, Meaning::AdmittanceReal, "Lp, G"},
                          {Meaning::ParallelInductance, Meaning::Dissipation, "Lp, D"},
                          {Meaning::ParallelInductance, Meaning::Quality, "Lp, Q"}};

const Pair *pairOf(const Found &found)
{
    const auto match = std::ranges::find_if(pairs, [&](const Pair &pair) { return found.column(pair.first) >= 0 && found.column(pair.second) >= 0; });
    return match != std::end(pairs) ? &*match : nullptr;
}

// Z of one row; omega in rad/s, the two numbers in SI.
std::pair<double, double> impedanceOf(const Pair &pair, double omega, double a, double b)
{
    const auto inverse = [](double re, double im) {
        const double square = re * re + im * im;
        return std::pair(re / square, -im / square);
    };
    if (pair.first == Meaning::Real)
        return {a, b};
    if (pair.first == Meaning::Modulus)
        return {a * std::cos(b), a * std::sin(b)};
    if (pair.first == Meaning::AdmittanceReal)
        return inverse(a, b);
    if (pair.first == Meaning::AdmittanceModulus)
        return inverse(a * std::cos(b), a * std::sin(b));
    const bool parallel = pair.first == Meaning::ParallelCapacitance || pair.first == Meaning::ParallelInductance;
    // Reactance of the series circuit, susceptance of the parallel one.
    const double share = pair.first == Meaning::ParallelCapacitance ? omega * a
        : pair.first == Meaning::SeriesCapacitance                  ? -1 / (omega * a)
        : pair.first == Meaning::SeriesInductance                   ? omega * a
                                                                    : -1 / (omega * a);
    // D and Q relate magnitudes; meters differ in whether they turn negative with a negative C or L.
    const auto ofRatio = [&](double ratio) { return (a < 0 ? std::abs(ratio) : ratio) * std::abs(share); };
    const double loss = pair.second == Meaning::Dissipation ? ofRatio(b) : pair.second == Meaning::Quality ? ofRatio(1 / b) : pair.second == Meaning::ParallelResistance ? 1 / b : b;
    return parallel ? inverse(loss, share) : std::pair(loss, share);
}

} // namespace

bool namesImpedance(const std::vector<Heading> &headings)
{
    const Found found(headings);
    return found.frequency() >= 0 && pairOf(found);
}

bool namesImpedanceAlone(const std::vector<Heading> &headings)
{
    const Found found(headings);
    if (found.frequency() >= 0)
        return false;
    const auto count = std::ranges::count_if(pairs, [&](const Pair &pair) { return found.column(pair.first) >= 0 && found.column(pair.second) >= 0; });
    const int real = found.column(Meaning::Real), imaginary = found.column(Meaning::Imaginary);
    const bool named = real >= 0 && imaginary >= 0 && normalisedName(headings[static_cast<std::size_t>(real)].name).contains(u'z')
        && normalisedName(headings[static_cast<std::size_t>(imaginary)].name).contains(u'z');
    return count >= 2 || named;
}

Result<ImpedanceColumns> impedanceFromColumns(const std::vector<Heading> &headings, const std::vector<std::vector<double>> &columns, int line)
{
    const Found found(headings);
    const int frequency = found.frequency();
    QStringList names;
    for (const Heading &heading : headings)
        if (!heading.name.isEmpty())
            names += heading.name;
    if (frequency < 0 || static_cast<std::size_t>(frequency) >= columns.size())
        return failure("no-frequency", text(QT_TRANSLATE_NOOP("core", "No column is a frequency (freq/Hz, Frequency (Hz), f ...); found %1."), names.join(QLatin1String(", "))),
                       {{}, line, {}});
    const Pair *pair = pairOf(found);
    if (!pair)
        return failure("no-impedance",
                       text(QT_TRANSLATE_NOOP("core", "The columns give no impedance; expected Z' and Z'', |Z| and phase, Y' and Y'', or a capacitance with D, G or R; found %1."),
                            names.join(QLatin1String(", "))),
                       {{}, line, {}});
    const auto first = static_cast<std::size_t>(found.column(pair->first)), second = static_cast<std::size_t>(found.column(pair->second));
    if (first >= columns.size() || second >= columns.size())
        return failure("no-impedance", text(QT_TRANSLATE_NOOP("core", "The rows end before the columns %1."), QString::fromLatin1(pair->name)), {{}, line, {}});
    ImpedanceColumns result;
    result.representation = QString::fromLatin1(pair->name);
    result.used.push_back(static_cast<std::size_t>(frequency));
    if (pair->first == Meaning::Real) {
        result.used.push_back(first);
        result.used.push_back(second);
        const int realError = found.column(Meaning::RealError), imaginaryError = found.column(Meaning::ImaginaryError);
        if (const int last = std::max(realError, imaginaryError); std::min(realError, imaginaryError) >= 0 && static_cast<std::size_t>(last) < columns.size())
            for (const auto &[column, errors] : {std::pair(realError, &result.realError), std::pair(imaginaryError, &result.imaginaryError)}) {
                const auto at = static_cast<std::size_t>(column);
                result.used.push_back(at);
                for (const double value : columns[at])
                    errors->push_back(std::abs(value) * found.meanings[at].factor);
            }
    }
    const std::size_t rows = columns[first].size();
    const auto scaled = [](double value, double factor) { return std::abs(value) >= overload ? absent : value * factor; };
    const bool logarithm = found.meanings[frequency].meaning == Meaning::LogFrequency;
    for (const std::size_t column : {first, second})
        result.perArea = result.perArea || found.meanings[column].perArea;
    for (std::size_t i = 0; i < rows; ++i) {
        const double given = scaled(columns[frequency][i], found.meanings[frequency].factor), f = logarithm ? std::pow(10, given) : given;
        const auto [re, im] = impedanceOf(*pair, 2 * std::numbers::pi * f, scaled(columns[first][i], found.meanings[first].factor),
                                          scaled(columns[second][i], found.meanings[second].factor));
        result.frequency.push_back(f);
        result.real.push_back(re);
        result.imaginary.push_back(im);
    }
    return result;
}

std::vector<std::size_t> sweepStartsOf(const std::vector<double> &frequency)
{
    std::vector<std::size_t> starts = {0};
    int direction = 0;
    double low = 0, high = 0; // of the present sweep, decades
    for (std::size_t i = 0; i < frequency.size(); ++i) {
        const double now = std::log10(frequency[i]);
        if (i == starts.back()) {
            low = high = now;
            direction = 0;
            continue;
        }
        const double step = now - std::log10(frequency[i - 1]);
        const int way = (step > 0) - (step < 0);
        const double span = high - low;
        if (direction != 0 && way == -direction && i - starts.back() >= 3 && std::abs(step) >= std::max(0.5 * span, 0.1)) {
            starts.push_back(i);
            low = high = now;
            direction = 0;
            continue;
        }
        if (direction == 0)
            direction = way;
        low = std::min(low, now);
        high = std::max(high, now);
    }
    return starts;
}

bool namesTemperature(const Heading &heading, const std::vector<double> &values)
{
    if (!heading.unitText.isEmpty() || !vitrine::namesTemperature(heading.name))
        return false;
    double low = absent, high = absent;
    for (const double value : values)
        if (std::isfinite(value)) {
            low = std::isfinite(low) ? std::min(low, value) : value;
            high = std::isfinite(high) ? std::max(high, value) : value;
        }
    return high > low;
}

namespace
{

Column column(const QString &name, std::string_view role, const char *unit, std::vector<double> values)
{
    Column result;
    result.name = name;
    result.role = QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size()));
    result.unit = Unit::of(unit);
    result.unitText = QString::fromLatin1(unit);
    result.values = shared(std::move(values));
    return result;
}

template<class Pick>
std::vector<double> picked(const std::vector<double> &values, const std::vector<std::size_t> &rows, Pick pick)
{
    std::vector<double> result;
    result.reserve(rows.size());
    for (const std::size_t row : rows)
        result.push_back(row < values.size() ? pick(values[row]) : absent);
    return result;
}

DatasetPtr datasetOf(const SweepTable &table, const ImpedanceColumns &impedance, const std::vector<std::size_t> &rows, const QString &label)
{
    const auto same = [](double value) { return value; };
    auto dataset = std::make_shared<Dataset>();
    dataset->label = label;
    dataset->technique = QStringLiteral("impedance");
    dataset->metadata = table.metadata;
    if (impedance.perArea) {
        dataset->metadata.remove(QStringLiteral("diameter"));
        dataset->metadata.set(QStringLiteral("area"), Quantity{1, absent, Unit::of("cm^2")}, QStringLiteral("1 cm^2"));
    }
    dataset->columns.push_back(column(QStringLiteral("f"), role::frequency, "Hz", picked(impedance.frequency, rows, same)));
    dataset->columns.push_back(column(QStringLiteral("Z'"), role::impedanceReal, "Ohm", picked(impedance.real, rows, same)));
    dataset->columns.push_back(column(QStringLiteral("Z''"), role::impedanceImaginary, "Ohm", picked(impedance.imaginary, rows, same)));
    if (!impedance.realError.empty()) {
        dataset->columns[1].uncertainty = shared(picked(impedance.realError, rows, same));
        dataset->columns[2].uncertainty = shared(picked(impedance.imaginaryError, rows, same));
    }
    for (std::size_t c = 0; c < table.columns.size() && c < table.headings.size(); ++c) {
        const Heading &heading = table.headings[c];
        if (heading.name.isEmpty() || std::ranges::find(impedance.used, c) != impedance.used.end())
            continue;
        Column other;
        other.name = heading.name;
        other.unit = heading.unit;
        other.unitText = heading.unitText;
        auto values = picked(table.columns[c], rows, same);
        const bool any = std::ranges::any_of(values, [](double v) { return std::isfinite(v); });
        if (any && heading.unitKnown && heading.unit.sameDimension(Unit::of("K")) && !dataset->column(role::temperature))
            other.role = QString::fromLatin1(role::temperature.data());
        else if (any && !dataset->column(role::temperature) && namesTemperature(heading, values)) {
            other.role = QString::fromLatin1(role::temperature.data());
            other.unit = Unit::of("degC");
        } else if (any && heading.unitKnown && heading.unit.sameDimension(Unit::of("s")) && !dataset->column(role::time))
            other.role = QString::fromLatin1(role::time.data());
        other.values = shared(std::move(values));
        dataset->columns.push_back(std::move(other));
    }
    return dataset;
}

} // namespace

Result<std::vector<DatasetPtr>> sweepsOf(const SweepTable &table, Issues &issues)
{
    const auto impedance = impedanceFromColumns(table.headings, table.columns, table.line);
    if (!impedance)
        return impedance.failure();
    const Found found(table.headings);
    const int counter = found.column(Meaning::Sweep), flag = found.column(Meaning::ErrorFlag);

    std::vector<std::size_t> usable;
    std::vector<double> frequencies;
    std::size_t frequencyZero = 0, noNumber = 0, flagged = 0, inductive = 0;
    for (std::size_t i = 0; i < impedance->frequency.size(); ++i) {
        if (std::isfinite(impedance->frequency[i]) && impedance->frequency[i] <= 0) {
            ++frequencyZero;
            continue;
        }
        if (!std::isfinite(impedance->frequency[i]) || !std::isfinite(impedance->real[i]) || !std::isfinite(impedance->imaginary[i])) {
            ++noNumber;
            continue;
        }
        inductive += impedance->imaginary[i] > 0;
        flagged += flag >= 0 && table.columns[static_cast<std::size_t>(flag)][i] > 0;
        usable.push_back(i);
        frequencies.push_back(impedance->frequency[i]);
    }
    if (usable.empty())
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "None of the %1 rows has a positive frequency and an impedance."), impedance->frequency.size()), {{}, table.line, {}});
    if (frequencyZero + noNumber > 0)
        issues.push_back(warning("rows-dropped",
                                 text(QT_TRANSLATE_NOOP("core", "%1 of %2 rows were left out: %3 with a frequency of zero or less, %4 without numbers or with an overload of the instrument."),
                                      frequencyZero + noNumber, impedance->frequency.size(), frequencyZero, noNumber),
                                 {{}, table.line, {}}));
    if (flagged > 0)
        issues.push_back(warning("instrument-error", countedText(QT_TRANSLATE_N_NOOP("core", "The instrument marked %n point(s) as doubtful (column Err)."), static_cast<int>(flagged))));
    if (inductive * 10 > usable.size() * 8)
        issues.push_back(warning("sign-of-imaginary",
                                 text(QT_TRANSLATE_NOOP("core", "%1 of %2 points have a positive imaginary part, as an inductance has. Perhaps the file means -Z'' without saying so."),
                                      inductive, usable.size())));

    if (impedance->perArea)
        issues.push_back(warning("per-area", text(QT_TRANSLATE_NOOP("core", "The impedance is given per area (ohm cm^2). It is taken as that of an area of 1 cm^2, which is entered as the sample's: resistances are numbers "
                                                                    "of ohm cm^2, a conductivity needs the thickness only.")),
                                 {{}, table.line, {}}));

    std::vector<std::size_t> starts;
    if (!table.sweepStarts.empty()) {
        for (const std::size_t start : table.sweepStarts) {
            const auto at = std::ranges::lower_bound(usable, start) - usable.begin();
            if (static_cast<std::size_t>(at) < usable.size() && (starts.empty() || static_cast<std::size_t>(at) > starts.back()))
                starts.push_back(static_cast<std::size_t>(at));
        }
        if (starts.empty() || starts.front() != 0)
            starts.insert(starts.begin(), 0);
    } else if (counter >= 0) {
        const auto &numbers = table.columns[static_cast<std::size_t>(counter)];
        for (std::size_t k = 0; k < usable.size(); ++k)
            if (k == 0 || (numbers[usable[k]] != numbers[usable[k - 1]] && std::isfinite(numbers[usable[k]])))
                starts.push_back(k);
    }
    if (starts.size() < 2 && table.sweepStarts.empty())
        starts = sweepStartsOf(frequencies);
    // A few frequencies in turns while the temperature changes: nothing is a spectrum, everything one measurement.
    if (counter < 0 && table.sweepStarts.empty() && starts.size() >= turns) {
        const DatasetPtr whole = datasetOf(table, *impedance, usable, table.label);
        if (overTemperature(*whole)) {
            starts = {0};
            issues.push_back(note("temperature-sweep", text(QT_TRANSLATE_NOOP("core", "A few frequencies were measured in turns while the temperature changed: one dataset over temperature, no spectra."))));
        }
    }

    std::vector<DatasetPtr> datasets;
    for (std::size_t s = 0; s < starts.size(); ++s) {
        const std::size_t end = s + 1 < starts.size() ? starts[s + 1] : usable.size();
        const std::vector<std::size_t> rows(usable.begin() + static_cast<std::ptrdiff_t>(starts[s]), usable.begin() + static_cast<std::ptrdiff_t>(end));
        const QString label = starts.size() > 1 ? QStringLiteral("%1 (%2)").arg(table.label, exactNumberText(static_cast<double>(s + 1))) : table.label;
        datasets.push_back(datasetOf(table, *impedance, rows, label));
    }
    if (const Column *temperature = datasets.front()->column(role::temperature); temperature && temperature->unitText.isEmpty() && temperature->unit == Unit::of("degC"))
        issues.push_back(warning("temperature-unit-assumed", text(QT_TRANSLATE_NOOP("core", "The column %1 names no unit; it is taken for degrees Celsius."), temperature->name), {{}, table.line, {}}));
    return datasets;
}

void noteHeader(Metadata &metadata, const QString &key, const QString &value, char decimal)
{
    const QString words = value.trimmed();
    if (key.trimmed().isEmpty() || key.size() > 80 || words.isEmpty())
        return;
    const Heading named = heading(key.trimmed().toUtf8().toStdString());
    metadata.set(key.trimmed(), words);
    // "Sample Thickness [mm]: 1,2" or "Electrode surface area : 0,001 cm²"
    const QRegularExpression number(QStringLiteral("^([+-]?[0-9]*[.,]?[0-9]+(?:[eE][+-]?[0-9]+)?)\\s*(\\S*)$"));
    const auto match = number.match(words);
    if (!match.hasMatch())
        return;
    const auto amount = parsedNumber(match.captured(1), match.captured(1).contains(u',') ? ',' : decimal);
    const auto unit = match.captured(2).isEmpty() ? (named.unitKnown ? std::optional(named.unit) : std::nullopt) : Unit::parsed(match.captured(2));
    if (!amount || !(*amount > 0) || !unit)
        return;
    const QString name = normalisedName(named.name);
    const auto take = [&](const char *ours, const char *dimension) {
        if (unit->sameDimension(Unit::of(dimension)))
            metadata.set(QString::fromLatin1(ours), Quantity{*amount, absent, *unit}, words);
    };
    if (name.contains(QLatin1String("thickness")))
        take("thickness", "mm");
    else if (name.contains(QLatin1String("area")))
        take("area", "mm^2");
    else if (name.contains(QLatin1String("diameter")))
        take("diameter", "mm");
    else if (name.startsWith(QLatin1String("temperatur")))
        take("temperature", "K");
}

void noteFileName(Metadata &metadata, const QString &fileName)
{
    const QString base = labelOf(fileName);
    // "50°C", "-17°C", "m25C", "minus25C", "300 K": not part of a longer word, as in "C02" or "2C".
    static const QRegularExpression temperature(QStringLiteral("(?:^|[^A-Za-z0-9.,])(m|minus|-)?[ ]?([0-9]{1,4}(?:[.,][0-9]+)?)[ ]?(°C|degC|C|K)(?![A-Za-z0-9])"));
    if (const auto match = temperature.match(base); match.hasMatch() && !metadata.find(QStringLiteral("temperature"))) {
        QString digits = match.captured(2);
        digits.replace(u',', u'.');
        if (const auto value = parsedNumber(digits)) {
            const Unit unit = Unit::of(match.captured(3) == QLatin1String("K") ? "K" : "degC");
            metadata.set(QStringLiteral("temperature"), Quantity{match.captured(1).isEmpty() ? *value : -*value, absent, unit}, match.captured(0).trimmed());
            metadata.set(QStringLiteral("temperature_source"), QStringLiteral("file name"));
        }
    }
    static const QRegularExpression size(QStringLiteral("(?:^|[^A-Za-z])(h|t|d|thickness|diameter)\\s?=\\s?([0-9]*[.,]?[0-9]+)\\s?(mm|cm|um|µm)(?![A-Za-z0-9])"));
    for (auto matches = size.globalMatch(base); matches.hasNext();) {
        const auto match = matches.next();
        QString digits = match.captured(2);
        digits.replace(u',', u'.');
        const QString key = match.captured(1).startsWith(u'd') ? QStringLiteral("diameter") : QStringLiteral("thickness");
        const auto value = parsedNumber(digits);
        const auto unit = Unit::parsed(match.captured(3));
        if (value && *value > 0 && unit && !metadata.find(key))
            metadata.set(key, Quantity{*value, absent, *unit}, match.captured(0).trimmed());
    }
}

QString labelOf(const QString &fileName)
{
    static const QRegularExpression suffix(QStringLiteral("\\.[A-Za-z][A-Za-z0-9]{0,4}$"));
    QString label = fileName;
    label.remove(suffix);
    return label.isEmpty() ? fileName : label;
}

std::vector<std::string_view> wideFields(std::string_view line)
{
    std::vector<std::string_view> fields;
    std::size_t at = 0;
    while ((at = line.find_first_not_of(" \t", at)) != std::string_view::npos) {
        std::size_t end = at;
        while (end < line.size() && line[end] != '\t' && !(line[end] == ' ' && (end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\t')))
            ++end;
        fields.push_back(line.substr(at, end - at));
        at = end;
    }
    return fields;
}

} // namespace vitrine::impedance
