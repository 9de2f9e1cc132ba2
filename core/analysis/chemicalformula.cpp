// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chemicalformula.h"

#include "base/numbertext.h"

#include <QHash>

#include <cmath>

namespace vitrine
{

namespace
{

// Abridged standard atomic weights, IUPAC 2021 (Prohaska et al., Pure Appl. Chem. 94 (2022) 573); five digits at most. Elements
// without stable isotopes that nobody weighs are left out.
const QHash<QString, double> &weights()
{
    // clang-format off
    static const QHash<QString, double> all{
        {"H", 1.008}, {"He", 4.0026}, {"Li", 6.94}, {"Be", 9.0122}, {"B", 10.81}, {"C", 12.011}, {"N", 14.007}, {"O", 15.999}, {"F", 18.998}, {"Ne", 20.180},
        {"Na", 22.990}, {"Mg", 24.305}, {"Al", 26.982}, {"Si", 28.085}, {"P", 30.974}, {"S", 32.06}, {"Cl", 35.45}, {"Ar", 39.95}, {"K", 39.098}, {"Ca", 40.078},
        {"Sc", 44.956}, {"Ti", 47.867}, {"V", 50.942}, {"Cr", 51.996}, {"Mn", 54.938}, {"Fe", 55.845}, {"Co", 58.933}, {"Ni", 58.693}, {"Cu", 63.546}, {"Zn", 65.38},
        {"Ga", 69.723}, {"Ge", 72.630}, {"As", 74.922}, {"Se", 78.971}, {"Br", 79.904}, {"Kr", 83.798}, {"Rb", 85.468}, {"Sr", 87.62}, {"Y", 88.906}, {"Zr", 91.224},
        {"Nb", 92.906}, {"Mo", 95.95}, {"Ru", 101.07}, {"Rh", 102.91}, {"Pd", 106.42}, {"Ag", 107.87}, {"Cd", 112.41}, {"In", 114.82}, {"Sn", 118.71}, {"Sb", 121.76},
        {"Te", 127.60}, {"I", 126.90}, {"Xe", 131.29}, {"Cs", 132.91}, {"Ba", 137.33}, {"La", 138.91}, {"Ce", 140.12}, {"Pr", 140.91}, {"Nd", 144.24}, {"Sm", 150.36},
        {"Eu", 151.96}, {"Gd", 157.25}, {"Tb", 158.93}, {"Dy", 162.50}, {"Ho", 164.93}, {"Er", 167.26}, {"Tm", 168.93}, {"Yb", 173.05}, {"Lu", 174.97}, {"Hf", 178.49},
        {"Ta", 180.95}, {"W", 183.84}, {"Re", 186.21}, {"Os", 190.23}, {"Ir", 192.22}, {"Pt", 195.08}, {"Au", 196.97}, {"Hg", 200.59}, {"Tl", 204.38}, {"Pb", 207.2},
        {"Bi", 208.98}, {"Th", 232.04}, {"U", 238.03}};
    // clang-format on
    return all;
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    bool read(ChemicalFormula &formula) { return group(formula, 1, 0, QChar()) && m_at == m_text.size() && !formula.atoms.empty(); }

private:
    bool group(ChemicalFormula &formula, double factor, int depth, QChar closing)
    {
        if (depth > 20)
            return false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (!closing.isNull() && c == closing)
                return true;
            if (c == u'(' || c == u'[' || c == u'{') {
                ++m_at;
                ChemicalFormula inside;
                const QChar end = c == u'(' ? u')' : c == u'[' ? u']' : u'}';
                if (!group(inside, 1, depth + 1, end) || m_at >= m_text.size() || m_text[m_at] != end)
                    return false;
                ++m_at;
                const double times = number();
                if (!(times > 0))
                    return false;
                for (const auto &[element, count] : inside.atoms)
                    formula.atoms[element] += count * times * factor;
            } else if ((c == QChar(0x00b7) || c == u'*') && depth == 0) {
                ++m_at;
                factor = number();
                if (!(factor > 0))
                    return false;
            } else if (c.isUpper()) {
                QString element(m_text[m_at++]);
                if (m_at < m_text.size() && m_text[m_at].isLower())
                    element += m_text[m_at++];
                const double times = number();
                if (!weights().contains(element) || !(times > 0))
                    return false;
                formula.atoms[element] += times * factor;
            } else if (c.isSpace()) {
                ++m_at;
            } else {
                return false;
            }
        }
        return closing.isNull();
    }

    double number()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        if (m_at == from)
            return 1;
        const double value = parsedNumber(m_text.mid(from, m_at - from)).value_or(absent);
        return value <= 1e6 ? value : absent;
    }

    static constexpr double absent = std::numeric_limits<double>::quiet_NaN();
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

double ChemicalFormula::count() const
{
    double sum = 0;
    for (const auto &[element, number] : atoms)
        sum += number;
    return sum;
}

double ChemicalFormula::count(const QString &element) const
{
    const auto found = atoms.find(element);
    return found != atoms.end() ? found->second : 0;
}

std::optional<ChemicalFormula> chemicalFormula(const QString &text)
{
    ChemicalFormula formula;
    if (!Reader(text.trimmed()).read(formula))
        return std::nullopt;
    for (const auto &[element, number] : formula.atoms)
        formula.molarMass += number * weights().value(element);
    return formula;
}

} // namespace vitrine
