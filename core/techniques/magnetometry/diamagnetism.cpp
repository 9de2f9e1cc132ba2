// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/diamagnetism.h"

#include "base/numbertext.h"

#include <QFile>
#include <QHash>
#include <QObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine::magnetometry
{

namespace
{

struct Entry
{
    QString name;
    double chi = 0, uncertainty = absent; // 1e-6 cm3/mol
    QString source, note;
};

struct PascalTable
{
    QHash<QString, Entry> atoms, species;
    std::map<QString, QStringList> ionsOf; // element -> "Mn2+", "Mn3+"
};

const PascalTable &pascal()
{
    static const PascalTable table = [] {
        PascalTable result;
        QFile file(QStringLiteral(":/magnetism/pascal-constants.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            const std::optional<double> chi = cells.size() > 4 ? parsedNumber(cells[2]) : std::nullopt;
            if (!chi)
                continue;
            const QStringList names = cells[1].split(u' ', Qt::SkipEmptyParts);
            const Entry entry{names.value(0), *chi, parsedNumber(cells[3]).value_or(absent), cells[4], cells.value(5)};
            for (const QString &name : names)
                (cells[0] == u"atom" ? result.atoms : result.species).insert(name, entry);
            // "Mn2+": an element and a charge.
            const QString first = names.value(0);
            qsizetype letters = 0;
            while (letters < first.size() && first[letters].isLetter())
                ++letters;
            if (cells[0] == u"ion" && letters > 0 && letters <= 2 && first.endsWith(u'+'))
                result.ionsOf[first.left(letters)].append(first);
        }
        return result;
    }();
    return table;
}

constexpr int deepest = 20;     // brackets within brackets
constexpr double most = 100000; // atoms of one kind

class FormulaReader
{
public:
    FormulaReader(const QString &text, Diamagnetism &sum) : m_text(text), m_sum(sum) {}

    [[nodiscard]] bool read() { return group(1, 0, QChar()) && m_at == m_text.size(); }
    [[nodiscard]] QString unknown() const { return m_unknown; }

private:
    // Elements and groups up to a closing bracket; depth 0 ends with the text.
    bool group(double factor, int depth, QChar closing)
    {
        if (depth > deepest)
            return false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (!closing.isNull() && c == closing)
                return true;
            if (c == u'(' || c == u'[' || c == u'{') {
                if (!bracket(factor, depth))
                    return false;
            } else if (c == u'.' || c == u'*' || c == QChar(0x00b7)) {
                ++m_at; // "CuSO4.5H2O": what follows counts as often as it says
                const double times = number();
                const qsizetype next = m_text.indexOf(u'.', m_at);
                if (depth > 0 || next >= 0)
                    return false;
                return wholeOrParts(m_text.mid(m_at), factor * times, depth);
            } else if (!element(factor)) {
                return false;
            }
        }
        return closing.isNull();
    }

    bool wholeOrParts(const QString &text, double factor, int depth)
    {
        if (species(text, factor)) {
            m_at = m_text.size();
            return true;
        }
        return group(factor, depth + 1, QChar());
    }

    bool bracket(double factor, int depth)
    {
        const QChar open = m_text[m_at], close = open == u'(' ? u')' : open == u'[' ? u']' : u'}';
        int level = 0;
        qsizetype end = m_at;
        for (; end < m_text.size(); ++end) {
            level += m_text[end] == open ? 1 : m_text[end] == close ? -1 : 0;
            if (level == 0)
                break;
        }
        if (end >= m_text.size()) {
            m_unknown = m_text.mid(m_at);
            return false;
        }
        const QString inside = m_text.mid(m_at + 1, end - m_at - 1);
        const qsizetype start = m_at + 1;
        m_at = end + 1;
        const double times = factor * number();
        const qsizetype after = m_at;
        if (!(times > 0) || times > most)
            return false;
        if (species(inside, times))
            return true;
        m_at = start;
        if (!group(times, depth + 1, close))
            return false;
        m_at = after;
        return true;
    }

    bool element(double factor)
    {
        if (!m_text[m_at].isUpper()) {
            m_unknown = m_text.mid(m_at, 12);
            return false;
        }
        QString symbol(m_text[m_at++]);
        if (m_at < m_text.size() && m_text[m_at].isLower())
            symbol += m_text[m_at++];
        const double count = factor * number();
        const PascalTable &table = pascal();
        if (const auto atom = table.atoms.constFind(symbol); atom != table.atoms.constEnd()) {
            add(*atom, count, true);
            return count <= most;
        }
        // A metal: an ion, of the charge it mostly has in such compounds where the table has it.
        const auto ions = table.ionsOf.find(symbol);
        if (ions == table.ionsOf.end()) {
            m_unknown = symbol;
            return false;
        }
        const QString divalent = symbol + QStringLiteral("2+");
        const QString ion = ions->second.contains(divalent) ? divalent : ions->second.front();
        add(*table.species.constFind(ion), count, false);
        m_sum.issues.push_back(
            note("ion-assumed",
                 text(QT_TRANSLATE_NOOP("core", "%1 of the formula is counted as %2; write the ion itself to choose another."), symbol, ion)));
        return count <= most;
    }

    bool species(const QString &name, double count)
    {
        const PascalTable &table = pascal();
        for (const char *charge : {"", "-", "+", "2-", "2+", "3-", "3+"}) {
            const auto found = table.species.constFind(name + QLatin1StringView(charge));
            if (found != table.species.constEnd()) {
                add(*found, count, false);
                return true;
            }
        }
        return false;
    }

    void add(const Entry &entry, double count, bool atom)
    {
        m_sum.terms.push_back({entry.name, count, entry.chi * 1e-6, entry.source, entry.note, atom});
        // Scatter of measured molecules around the sums of their atoms, and of the sources among each other.
        const double own = std::isfinite(entry.uncertainty) ? entry.uncertainty : std::abs(entry.chi) * (atom ? 0.06 : 0.03);
        m_error += own * std::abs(count) * 1e-6;
    }

    double number()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size()
               && (m_text[m_at].isDigit() || (m_text[m_at] == u'.' && m_at > from && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit())))
            ++m_at;
        return m_at == from ? 1 : parsedNumber(m_text.mid(from, m_at - from)).value_or(1);
    }

public:
    double m_error = 0; // the parts of one substance err the same way: they add up

private:
    QString m_text;
    Diamagnetism &m_sum;
    qsizetype m_at = 0;
    QString m_unknown;
};

QString shownMicro(double chi)
{
    return shortNumberText(chi * 1e6);
}

} // namespace

Result<Diamagnetism> diamagnetism(const QString &words, double molarMass, const QString &field)
{
    const Place place{{}, 0, field};
    Diamagnetism result;
    QString plain = words.simplified();
    plain.replace(QChar(0x2212), u'-');
    if (plain.isEmpty())
        return result;
    // A number, perhaps with its unit behind.
    const qsizetype blank = plain.indexOf(u' ');
    const QString head = blank < 0 ? plain : plain.left(blank), rest = blank < 0 ? QString() : plain.mid(blank + 1);
    if (const std::optional<double> number = parsedNumber(head); number && (rest.isEmpty() || Unit::parsed(rest))) {
        const Unit unit = Unit::of("cm3/mol");
        const Unit given = rest.isEmpty() ? unit : *Unit::parsed(rest);
        if (!given.sameDimension(unit))
            return failure("diamagnetism-unit", text(QT_TRANSLATE_NOOP("core", "«%1» is no molar susceptibility; expected cm3/mol."), words), place);
        result.value = converted(*number, given, unit);
        return result;
    }
    if (plain.compare(u"rule", Qt::CaseInsensitive) == 0) {
        if (!(molarMass > 0))
            return failure("diamagnetism-rule", text(QT_TRANSLATE_NOOP("core", "The rule -0.5e-6 M needs the molar mass, which is not known.")),
                           place);
        result.value = -0.5e-6 * molarMass;
        result.uncertainty = 0.15 * std::abs(result.value);
        result.issues.push_back(
            note("diamagnetism",
                 text(QT_TRANSLATE_NOOP("core", "χ_D = -0.5e-6 × %1 = %2·10⁻⁶ cm³/mol, a rule of thumb; species or a formula do better."), molarMass,
                      shownMicro(result.value)),
                 place));
        return result;
    }
    QString parted = plain;
    parted.replace(u',', u' ').replace(u';', u' ').replace(QStringLiteral(" + "), QStringLiteral(" "));
    const QStringList tokens = parted.simplified().split(u' ', Qt::SkipEmptyParts);
    double count = 1, error = 0;
    for (const QString &token : tokens) {
        // "3", "3x", "3*" before a species; or "3dca-" in one word.
        qsizetype digits = 0;
        while (digits < token.size() && (token[digits].isDigit() || token[digits] == u'.'))
            ++digits;
        QString name = token.mid(digits);
        if (digits > 0)
            count *= parsedNumber(token.left(digits)).value_or(1);
        if (!name.isEmpty() && (name[0] == u'*' || name[0] == QChar(0x00d7) || (name[0] == u'x' && (name.size() == 1 || digits > 0))))
            name.remove(0, 1);
        if (name.isEmpty())
            continue;
        // A bracketed group read once is how a species by itself is found too.
        Diamagnetism part;
        FormulaReader single(u'(' + name + u')', part);
        bool good = single.read();
        QString unknown = single.unknown();
        double partError = single.m_error;
        if (!good) {
            part = {};
            FormulaReader formula(name, part);
            good = formula.read();
            partError = formula.m_error;
            if (!formula.unknown().isEmpty())
                unknown = formula.unknown();
        }
        if (!good || !(count > 0) || count > most)
            return failure("species-unknown",
                           text(QT_TRANSLATE_NOOP("core",
                                                  "«%1» in «%2» is neither a number of cm³/mol, nor a species of the table of Pascal's constants, "
                                                  "nor a formula of elements in it. Expected "
                                                  "something like -240e-6, «Mn2+, TPrA+, 3 dca-», «[TPrA][Mn(dca)3]», C18H28N10Mn, or rule."),
                                unknown.isEmpty() ? name : unknown, words),
                           place);
        for (DiamagneticTerm &term : part.terms) {
            term.count *= count;
            result.value += term.count * term.each;
            result.terms.push_back(std::move(term));
        }
        for (Issue &issue : part.issues)
            result.issues.push_back(std::move(issue));
        error += partError * count;
        count = 1;
    }
    if (result.terms.empty())
        return failure("species-unknown", text(QT_TRANSLATE_NOOP("core", "«%1» names no species."), words), place);
    result.uncertainty = error;
    QStringList sum;
    bool atoms = false;
    for (const DiamagneticTerm &term : result.terms) {
        sum << QStringLiteral("%1 %2 (%3)").arg(shortNumberText(term.count), term.name, shownMicro(term.each));
        atoms = atoms || term.atom;
    }
    result.issues.insert(
        result.issues.begin(),
        note("diamagnetism",
             text(QT_TRANSLATE_NOOP("core", "χ_D = %1·10⁻⁶ cm³/mol = %2, in 10⁻⁶ cm³/mol by Pascal's constants (Bain and Berry 2008)."),
                  shownMicro(result.value), sum.join(QStringLiteral(" + "))),
             place));
    for (const DiamagneticTerm &term : result.terms)
        if (!term.note.isEmpty())
            result.issues.push_back(
                note("diamagnetism-source", text(QT_TRANSLATE_NOOP("core", "%1: %2; other value: %3."), term.name, term.source, term.note), place));
    if (atoms)
        result.issues.push_back(
            note("diamagnetism-atoms",
                 text(QT_TRANSLATE_NOOP(
                     "core", "Atoms without their bonds and rings are off by up to 13·10⁻⁶ cm³/mol a group; name species where there are any.")),
                 place));
    return result;
}

} // namespace vitrine::magnetometry
