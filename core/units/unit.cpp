// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unit.h"

#include <QHash>

#include <cmath>
#include <numbers>

namespace vitrine
{

namespace
{

using Exponents = std::array<std::int8_t, 7>; // m kg s A K mol cd

struct Base
{
    const char *symbol;
    Exponents exponents;
    double scale;
    bool prefixed; // takes SI prefixes
    double offset = 0;
};

constexpr double calorie = 4.184;
constexpr double electronVolt = 1.602176634e-19;
constexpr double dalton = 1.66053906660e-27;

// clang-format off
constexpr Base bases[] = {
    {"m",    {1, 0, 0, 0, 0, 0, 0},    1,        true},
    {"g",    {0, 1, 0, 0, 0, 0, 0},    1e-3,     true},
    {"s",    {0, 0, 1, 0, 0, 0, 0},    1,        true},
    {"sec",  {0, 0, 1, 0, 0, 0, 0},    1,        false},
    {"min",  {0, 0, 1, 0, 0, 0, 0},    60,       false},
    {"h",    {0, 0, 1, 0, 0, 0, 0},    3600,     false},
    {"hr",   {0, 0, 1, 0, 0, 0, 0},    3600,     false},
    {"d",    {0, 0, 1, 0, 0, 0, 0},    86400,    false},
    {"A",    {0, 0, 0, 1, 0, 0, 0},    1,        true},
    {"K",    {0, 0, 0, 0, 1, 0, 0},    1,        true},
    {"Kelvin", {0, 0, 0, 0, 1, 0, 0},  1,        false},
    {"degC", {0, 0, 0, 0, 1, 0, 0},    1,        false, 273.15},
    {"degF", {0, 0, 0, 0, 1, 0, 0},    5.0 / 9,  false, 459.67 * 5 / 9},
    {"mol",  {0, 0, 0, 0, 0, 1, 0},    1,        true},
    {"mole", {0, 0, 0, 0, 0, 1, 0},    1,        false},
    {"cd",   {0, 0, 0, 0, 0, 0, 1},    1,        true},
    {"Hz",   {0, 0, -1, 0, 0, 0, 0},   1,        true},
    {"N",    {1, 1, -2, 0, 0, 0, 0},   1,        true},
    {"Pa",   {-1, 1, -2, 0, 0, 0, 0},  1,        true},
    {"bar",  {-1, 1, -2, 0, 0, 0, 0},  1e5,      true},
    {"Bar",  {-1, 1, -2, 0, 0, 0, 0},  1e5,      false},
    {"Torr", {-1, 1, -2, 0, 0, 0, 0},  101325.0 / 760, false},
    {"atm",  {-1, 1, -2, 0, 0, 0, 0},  101325,   false},
    {"J",    {2, 1, -2, 0, 0, 0, 0},   1,        true},
    {"cal",  {2, 1, -2, 0, 0, 0, 0},   calorie,  true},
    {"eV",   {2, 1, -2, 0, 0, 0, 0},   electronVolt, true},
    {"W",    {2, 1, -3, 0, 0, 0, 0},   1,        true},
    {"C",    {0, 0, 1, 1, 0, 0, 0},    1,        true},
    {"V",    {2, 1, -3, -1, 0, 0, 0},  1,        true},
    {"Vrms", {2, 1, -3, -1, 0, 0, 0},  1,        true},
    {"F",    {-2, -1, 4, 2, 0, 0, 0},  1,        true},
    {"Ohm",  {2, 1, -3, -2, 0, 0, 0},  1,        true},
    {"S",    {-2, -1, 3, 2, 0, 0, 0},  1,        true},
    {"H",    {2, 1, -2, -2, 0, 0, 0},  1,        true},
    {"T",    {0, 1, -2, -1, 0, 0, 0},  1,        true},
    {"Oe",   {0, 1, -2, -1, 0, 0, 0},  1e-4,     true},
    {"Oersted", {0, 1, -2, -1, 0, 0, 0}, 1e-4,   false},
    {"G",    {0, 1, -2, -1, 0, 0, 0},  1e-4,     false},
    {"emu",  {2, 0, 0, 1, 0, 0, 0},    1e-3,     false},
    {"mu_B", {2, 0, 0, 1, 0, 0, 0},    9.2740100783e-24, false},
    {"l",    {3, 0, 0, 0, 0, 0, 0},    1e-3,     true},
    {"L",    {3, 0, 0, 0, 0, 0, 0},    1e-3,     true},
    {"Da",   {0, 1, 0, 0, 0, 0, 0},    dalton,   true},
    {"Angstrom", {1, 0, 0, 0, 0, 0, 0}, 1e-10,   false},
    {"%",    {0, 0, 0, 0, 0, 0, 0},    0.01,     false},
    {"ppm",  {0, 0, 0, 0, 0, 0, 0},    1e-6,     false},
    {"deg",  {0, 0, 0, 0, 0, 0, 0},    std::numbers::pi / 180, false},
    {"rad",  {0, 0, 0, 0, 0, 0, 0},    1,        true},
    {"1",    {0, 0, 0, 0, 0, 0, 0},    1,        false},
};

struct Prefix
{
    QChar symbol;
    int power;
};
constexpr Prefix prefixes[] = {
    {u'f', -15}, {u'p', -12}, {u'n', -9}, {u'u', -6}, {u'm', -3}, {u'c', -2}, {u'd', -1}, {u'h', 2}, {u'k', 3}, {u'M', 6}, {u'G', 9}, {u'T', 12},
};
// clang-format on

// Powers of ten that a double holds exactly, so that scaling rounds once.
double power(int exponent)
{
    static const double exact[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const int size = std::abs(exponent);
    const double value = size <= 22 ? exact[size] : std::pow(10.0, size);
    return exponent >= 0 ? value : 1 / value;
}

// The words of files in one spelling: ° and lost characters, µ, superscripts, dots and crosses between parts.
QString plain(const QString &text)
{
    QString result;
    const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const QString words = text.trimmed();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i], next = i + 1 < words.size() ? words[i + 1] : QChar();
        // A sign that a code page swallowed was a degree in front of a scale of temperature, and micro elsewhere.
        if (c == QChar::ReplacementCharacter || (c == u'?' && next.isLetter()))
            result += next.isLetter() && !QStringView(u"CFK").contains(next) ? QStringLiteral("u") : QStringLiteral("deg");
        else if (c == u'Â' && (next == u'°' || next == u'µ')) // UTF-8 read as eight-bit text
            continue;
        else if (c == u'°' || c == u'º' || c == u'˚')
            result += QStringLiteral("deg");
        else if (c == u'µ' || c == u'μ')
            result += u'u';
        else if (c == u'Ω' || c == QChar(0x2126))
            result += QStringLiteral("Ohm");
        else if (c == u'Å' || c == QChar(0x212b))
            result += QStringLiteral("Angstrom");
        else if (c == u'·' || c == u'×' || c == u'⋅' || c == u'*')
            result += u' ';
        else if (superscripts.contains(c))
            result += QString(result.endsWith(u'-') ? QString() : QStringLiteral("^")) + QChar(static_cast<char16_t>(u'0' + superscripts.indexOf(c)));
        else if (c == u'⁻' || c == u'−')
            result += c == u'⁻' ? QStringLiteral("^-") : QStringLiteral("-");
        else
            result += c;
    }
    return result;
}

// Whole texts that the grammar would misread, as instruments write them.
const QHash<QString, QString> &wholes()
{
    static const QHash<QString, QString> table{
        {"C", "degC"},        {"degC", "degC"},     {"Celsius", "degC"}, {"degcelsius", "degC"}, {"degF", "degF"}, {"degK", "K"},
        {"Deg", "deg"},       {"degree", "deg"},    {"degrees", "deg"},  {"wt%", "%"},         {"wt.%", "%"},    {"wt.-%", "%"},
        {"wt %", "%"},        {"percent", "%"},     {"Percent", "%"},    {"ohm", "Ohm"},       {"ohms", "Ohm"},  {"Ohms", "Ohm"},
        {"mw", "mW"},         {"-", "1"},           {"", "1"},           {"#", "1"},           {"sqmm", "mm^2"}, {"sqcm", "cm^2"},
        {"seconds", "s"},     {"minutes", "min"},   {"secs", "s"},       {"mins", "min"},      {"hours", "h"},   {"'C", "degC"},
        {"o C", "degC"},      {"deg C", "degC"},    {"Oe.", "Oe"},       {"A", "A"},           {"kgf", "kg"},    {"Vdc", "V"},
    };
    return table;
}

} // namespace

// unit := factors ['/' factors]; factors := factor {blank factor}; factor := ['('] symbol [['^'] exponent].
// Everything after a '/' divides, up to a further '/', as instruments write "W/K-m" and "mW/mg/K".
class UnitParser
{
public:
    explicit UnitParser(const QString &text) : m_text(text) {}

    std::optional<Unit> parsed()
    {
        if (!factors(false, 0) || m_at != m_text.size())
            return std::nullopt;
        m_unit.m_symbol = m_text;
        return m_unit;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool factors(bool dividing, int depth)
    {
        bool any = false;
        bool divide = dividing;
        while (m_at < m_text.size()) {
            const QChar c = peek();
            if (c == u' ' || c == u'.' || (c == u'-' && any)) { // "W/K-m": the hyphen multiplies
                ++m_at;
            } else if (c == u'/') {
                ++m_at;
                divide = !dividing;
                any = true;
            } else if (c == u'(') {
                ++m_at;
                if (depth > 3 || !factors(divide, depth + 1) || peek() != u')')
                    return false;
                ++m_at;
                any = true;
            } else if (c == u')') {
                return depth > 0 && any;
            } else {
                if (!factor(divide))
                    return false;
                any = true;
            }
        }
        return any && depth == 0;
    }

    bool factor(bool divide)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetter() || m_text[m_at] == u'_' || m_text[m_at] == u'%'))
            ++m_at;
        if (m_at == start && peek() == u'1')
            ++m_at;
        QString symbol = m_text.mid(start, m_at - start);
        if (symbol.isEmpty())
            return false;
        int exponent = 1;
        const qsizetype mark = m_at;
        if (peek() == u'^')
            ++m_at;
        const bool negative = peek() == u'-' && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit();
        if (negative)
            ++m_at;
        if (peek().isDigit()) {
            exponent = peek().digitValue();
            ++m_at;
            if (negative)
                exponent = -exponent;
        } else {
            m_at = mark;
        }
        return add(symbol, divide ? -exponent : exponent);
    }

    bool add(const QString &symbol, int exponent)
    {
        const auto found = std::find_if(std::begin(bases), std::end(bases), [&](const Base &b) { return symbol == QLatin1String(b.symbol); });
        if (found != std::end(bases)) {
            multiply(*found, 0, exponent);
            return true;
        }
        if (symbol.size() < 2)
            return false;
        for (const Prefix &prefix : prefixes) {
            if (symbol[0] != prefix.symbol)
                continue;
            const QStringView rest = QStringView(symbol).mid(1);
            for (const Base &base : bases) {
                if (base.prefixed && rest == QLatin1String(base.symbol)) {
                    multiply(base, prefix.power, exponent);
                    return true;
                }
            }
        }
        return false;
    }

    void multiply(const Base &base, int prefixPower, int exponent)
    {
        for (std::size_t i = 0; i < m_unit.m_exponents.size(); ++i)
            m_unit.m_exponents[i] = static_cast<std::int8_t>(m_unit.m_exponents[i] + base.exponents[i] * exponent);
        const bool alone = exponent == 1 && m_unit.m_scale == 1 && m_text == QLatin1String(base.symbol);
        m_unit.m_offset = alone ? base.offset : 0; // °C within a compound is a difference
        // Decimal powers are gathered as integers: 1e-3 * 1e3 must be 1 and not nearly 1.
        double scale = base.scale;
        int decimal = prefixPower;
        const double logarithm = std::log10(base.scale);
        if (std::abs(logarithm - std::round(logarithm)) < 1e-12) {
            decimal += static_cast<int>(std::round(logarithm));
            scale = 1;
        }
        m_decimal += decimal * exponent;
        m_rest *= std::pow(scale, exponent);
        m_unit.m_scale = m_decimal == 0 ? m_rest : m_rest * power(m_decimal);
        if (m_rest == 1)
            m_unit.m_scale = power(m_decimal);
    }

    QString m_text;
    qsizetype m_at = 0;
    Unit m_unit;
    int m_decimal = 0;
    double m_rest = 1;
};

std::optional<Unit> Unit::parsed(const QString &text)
{
    QString words = plain(text);
    if (words.size() > 60)
        return std::nullopt;
    if (const auto whole = wholes().constFind(words); whole != wholes().constEnd())
        words = *whole;
    if (words == QLatin1String("1"))
        return Unit();
    // "J/(g degC)": a Celsius degree inside a compound is a kelvin.
    words.replace(QLatin1String("ohm"), QLatin1String("Ohm"));
    const auto unit = UnitParser(words).parsed();
    return unit;
}

Unit Unit::of(const char *symbol)
{
    const auto unit = parsed(QString::fromUtf8(symbol));
    Q_ASSERT_X(unit.has_value(), "Unit::of", symbol);
    return unit.value_or(Unit());
}

QString Unit::displayed() const
{
    if (m_symbol == QLatin1String("degC"))
        return QStringLiteral("°C");
    if (m_symbol == QLatin1String("degF"))
        return QStringLiteral("°F");
    if (m_symbol == QLatin1String("deg"))
        return QStringLiteral("°");
    const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    // Factors after the solidus get negative exponents: "J/(g K)" -> "J g⁻¹ K⁻¹".
    QStringList factors;
    bool divide = false;
    for (qsizetype i = 0; i < m_symbol.size();) {
        const QChar c = m_symbol[i];
        if (c == u'/') {
            divide = true;
            ++i;
        } else if (c == u' ' || c == u'(' || c == u')' || (c == u'-' && i > 0 && !m_symbol[i - 1].isDigit())) {
            ++i;
        } else {
            const qsizetype start = i;
            while (i < m_symbol.size() && (m_symbol[i].isLetter() || m_symbol[i] == u'%' || m_symbol[i] == u'_'))
                ++i;
            QString symbol = m_symbol.mid(start, i - start);
            if (i < m_symbol.size() && m_symbol[i] == u'^')
                ++i;
            int exponent = 1;
            bool negative = false;
            if (i < m_symbol.size() && m_symbol[i] == u'-') {
                negative = true;
                ++i;
            }
            if (i < m_symbol.size() && m_symbol[i].isDigit() && !symbol.isEmpty())
                exponent = m_symbol[i++].digitValue();
            else if (symbol.isEmpty() && i < m_symbol.size())
                ++i; // the 1 of "1/K"
            if (symbol.isEmpty())
                continue;
            if (symbol == QLatin1String("mu_B"))
                symbol = QStringLiteral("µ_B");
            else if (symbol.size() > 1 && symbol.startsWith(u'u'))
                symbol[0] = u'µ';
            if (symbol.endsWith(QLatin1String("Ohm")))
                symbol.replace(QLatin1String("Ohm"), QStringLiteral("Ω"));
            if (symbol == QLatin1String("degC"))
                symbol = QStringLiteral("°C");
            if (symbol == QLatin1String("Angstrom"))
                symbol = QStringLiteral("Å");
            exponent = (divide != negative) ? -exponent : exponent;
            if (exponent != 1) {
                if (exponent < 0)
                    symbol += u'⁻';
                symbol += superscripts[std::abs(exponent)];
            }
            factors += symbol;
        }
    }
    return factors.join(u' ');
}

bool Unit::isNumber() const
{
    return m_exponents == Exponents{};
}

Unit Unit::ofDifference() const
{
    if (m_offset == 0)
        return *this;
    return of("K");
}

namespace
{
// Multiplies by from/to, dividing when that is the exact operation.
double scaled(double value, double from, double to)
{
    const double ratio = from / to;
    const double up = std::nearbyint(ratio);
    if (ratio >= 1)
        return value * (std::abs(ratio - up) < 1e-12 * up ? up : ratio);
    const double inverse = to / from;
    const double down = std::nearbyint(inverse);
    return std::abs(inverse - down) < 1e-12 * down ? value / down : value * ratio;
}
} // namespace

double converted(double value, const Unit &from, const Unit &to)
{
    if (!from.sameDimension(to))
        return std::numeric_limits<double>::quiet_NaN();
    if (from == to)
        return value;
    if (from.scale() == to.scale())
        return value + (from.offset() - to.offset());
    if (from.offset() == 0 && to.offset() == 0)
        return scaled(value, from.scale(), to.scale());
    return (value * from.scale() + from.offset() - to.offset()) / to.scale();
}

double convertedDifference(double difference, const Unit &from, const Unit &to)
{
    if (!from.sameDimension(to))
        return std::numeric_limits<double>::quiet_NaN();
    return from.scale() == to.scale() ? difference : scaled(difference, from.scale(), to.scale());
}

} // namespace vitrine
