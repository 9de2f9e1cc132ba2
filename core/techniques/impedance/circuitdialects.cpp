// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuit.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <map>
#include <span>

namespace vitrine::impedance
{

namespace
{

enum class Dialect { Own, Boukamp, EcLab, Functions, Brackets };

// Names of elements elsewhere; those not listed are called as here.
struct Foreign
{
    const char *name;
    const char *own;
};
constexpr Foreign boukampNames[] = {{"Zarc", "Zarc"}, {"Wo", "Wo"}, {"Ws", "Ws"}, {"La", "La"}, {"Ha", "HN"}, {"Q", "CPE"}, {"H", "HN"}, {"O", "Ws"}, {"T", "Wo"},
                                    {"R", "R"},       {"C", "C"},   {"L", "L"},   {"W", "W"},   {"G", "G"},   {"K", "K"}};
constexpr Foreign otherNames[] = {{"Zarc", "Zarc"}, {"CPE", "CPE"}, {"Wd", "Ws"}, {"Wo", "Wo"}, {"Ws", "Ws"}, {"La", "La"}, {"CC", "CC"}, {"HN", "HN"}, {"TL", "TL"},
                                  {"Q", "CPE"},     {"P", "CPE"},   {"M", "Wo"},  {"E", "CPE"}, {"R", "R"},   {"C", "C"},   {"L", "L"},   {"W", "W"},   {"G", "G"},
                                  {"K", "K"}};

Dialect dialectOf(const QString &text)
{
    const auto has = [&](QChar c) { return text.contains(c); };
    if (has(u'+') || has(u'/'))
        return Dialect::EcLab;
    if (has(u'[') && has(u','))
        return Dialect::Brackets;
    if (text.contains(QLatin1String("s(")))
        return Dialect::Functions;
    if (has(u'-') || has(u',') || has(u'p'))
        return Dialect::Own;
    // A bracket, or more than one element, without anything between: R(RQ).
    const auto own = [&](const ElementDefinition &definition) {
        const QLatin1String prefix(definition.prefix);
        return text.startsWith(prefix) && std::all_of(text.begin() + prefix.size(), text.end(), [](QChar c) { return !c.isLetter(); });
    };
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    return letters && (has(u'(') || std::ranges::none_of(elementDefinitions(), own)) ? Dialect::Boukamp : Dialect::Own;
}

// Reads one of the foreign notations into a tree and writes it in the own one.
class Translator
{
public:
    Translator(const QString &text, Dialect dialect) : m_text(text), m_dialect(dialect) {}

    Result<QString> run()
    {
        const int root = m_dialect == Dialect::Boukamp ? juxtaposed(0, {}, false) : sum(0);
        skipBlanks();
        if (!m_wrong && m_at < m_text.size())
            m_wrong = true;
        if (m_wrong || root < 0)
            return failure("circuit", text(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit%2 does not fit the notation %3."), m_at + 1,
                                           m_at < m_text.size() ? QStringLiteral(", \"%1\",").arg(m_text[m_at]) : QString(), example()),
                           {{}, 0, QStringLiteral("circuit")});
        number();
        return written(root);
    }

private:
    struct Part
    {
        QString kind, digits; // of an element
        std::vector<int> members;
        bool parallel = false;
    };

    [[nodiscard]] QString example() const
    {
        switch (m_dialect) {
        case Dialect::Boukamp:
            return QStringLiteral("R(RQ)(C[RW])");
        case Dialect::EcLab:
            return QStringLiteral("R1+Q2/R2+C3/(R3+W3)");
        case Dialect::Functions:
            return QStringLiteral("s(R1,p(R2,C1))");
        default:
            return QStringLiteral("R1-[P2,R3]");
        }
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar mark)
    {
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != mark)
            return false;
        ++m_at;
        return true;
    }
    int fail()
    {
        m_wrong = true;
        return -1;
    }
    int group(std::vector<int> members, bool parallel)
    {
        if (m_wrong || members.empty())
            return fail();
        if (members.size() == 1)
            return members.front();
        m_parts.push_back({{}, {}, std::move(members), parallel});
        return static_cast<int>(m_parts.size()) - 1;
    }

    int element()
    {
        skipBlanks();
        const auto names = m_dialect == Dialect::Boukamp ? std::span<const Foreign>(boukampNames) : std::span<const Foreign>(otherNames);
        const auto known = std::ranges::find_if(names, [&](const Foreign &foreign) { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(foreign.name)); });
        if (known == names.end())
            return fail();
        m_at += static_cast<qsizetype>(qstrlen(known->name));
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isDigit())
            ++m_at;
        m_parts.push_back({QString::fromLatin1(known->own), m_text.mid(start, m_at - start), {}, false});
        return static_cast<int>(m_parts.size()) - 1;
    }

    // Boukamp: members side by side until `end`; inside ( ) they are in parallel, inside [ ] and outside in series.
    int juxtaposed(int depth, QChar end, bool parallel)
    {
        if (depth > deepest)
            return fail();
        std::vector<int> members;
        while (!m_wrong) {
            skipBlanks();
            if (m_at == m_text.size()) {
                if (!end.isNull())
                    return fail();
                break;
            }
            if (!end.isNull() && m_text[m_at] == end) {
                ++m_at;
                break;
            }
            if (take(u'('))
                members.push_back(juxtaposed(depth + 1, u')', true));
            else if (take(u'['))
                members.push_back(juxtaposed(depth + 1, u']', false));
            else
                members.push_back(element());
        }
        return group(std::move(members), parallel);
    }

    // The others: series of products, in their own marks.
    int sum(int depth)
    {
        if (depth > deepest)
            return fail();
        const QChar mark = m_dialect == Dialect::EcLab ? u'+' : u'-';
        std::vector<int> members = {product(depth)};
        while (!m_wrong && take(mark))
            members.push_back(product(depth));
        return group(std::move(members), false);
    }
    int product(int depth)
    {
        std::vector<int> members = {member(depth)};
        while (!m_wrong && m_dialect == Dialect::EcLab && take(u'/'))
            members.push_back(member(depth));
        return group(std::move(members), true);
    }
    int member(int depth)
    {
        skipBlanks();
        if (m_dialect == Dialect::EcLab && take(u'(')) {
            const int inner = sum(depth + 1);
            return take(u')') ? inner : fail();
        }
        if (m_dialect == Dialect::Brackets && take(u'['))
            return list(depth, u']', true);
        if (m_dialect == Dialect::Functions || m_dialect == Dialect::Brackets)
            for (const bool parallel : {false, true})
                if (QStringView(m_text).mid(m_at).startsWith(parallel ? QLatin1String("p(") : QLatin1String("s("))) {
                    m_at += 2;
                    return list(depth, u')', parallel);
                }
        return element();
    }
    int list(int depth, QChar end, bool parallel)
    {
        std::vector<int> members = {sum(depth + 1)};
        while (!m_wrong && take(u','))
            members.push_back(sum(depth + 1));
        return take(end) ? group(std::move(members), parallel) : fail();
    }

    // Elements keep their numbers where all have one and no name occurs twice.
    void number()
    {
        std::map<QString, int> uses;
        bool complete = true;
        for (const Part &part : m_parts)
            if (!part.kind.isEmpty())
                complete = complete && !part.digits.isEmpty() && ++uses[part.kind + part.digits] == 1;
        if (complete)
            return;
        uses.clear();
        for (Part &part : m_parts)
            if (!part.kind.isEmpty())
                part.digits = exactNumberText(++uses[part.kind]);
    }

    [[nodiscard]] QString written(int index) const
    {
        const Part &part = m_parts[static_cast<std::size_t>(index)];
        if (!part.kind.isEmpty())
            return part.kind + part.digits;
        QStringList members;
        for (const int member : part.members)
            members += written(member);
        return part.parallel ? QStringLiteral("p(") + members.join(u',') + u')' : members.join(u'-');
    }

    static constexpr int deepest = 32;
    const QString m_text;
    const Dialect m_dialect;
    qsizetype m_at = 0;
    bool m_wrong = false;
    std::vector<Part> m_parts;
};

} // namespace

Result<QString> circuitInOwnNotation(const QString &text)
{
    const Dialect dialect = dialectOf(text);
    if (dialect == Dialect::Own)
        return text;
    return Translator(text, dialect).run();
}

} // namespace vitrine::impedance
