// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuit.h"

#include "units/quantity.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

constexpr int deepest = 32;         // nesting a person can read
constexpr int mostElements = 24;    // more have never been determined by a spectrum

} // namespace

class CircuitParser
{
public:
    explicit CircuitParser(const QString &text) : m_text(text) {}

    Result<Circuit> run()
    {
        skipBlanks();
        if (m_at == m_text.size())
            return wrong(QT_TRANSLATE_NOOP("core", "The circuit is empty; expected elements as in R0-p(R1,CPE1)."));
        const int root = series(0);
        if (m_failure)
            return *m_failure;
        if (m_at < m_text.size())
            return m_text[m_at] == u')' ? wrong(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit closes a bracket that was never opened."))
                                        : wrong(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit is \"%2\"; expected \"-\" or the end."));
        Q_ASSERT(root == static_cast<int>(m_circuit.m_nodes.size()) - 1);
        return m_circuit;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    Failure wrong(const char *sentence)
    {
        const QString found = m_at < m_text.size() ? m_text.mid(m_at, 1) : QString();
        m_failure = failure("circuit", text(sentence, m_at + 1, found), {{}, 0, QStringLiteral("circuit")});
        return *m_failure;
    }
    int failed(const char *sentence)
    {
        if (!m_failure)
            (void)wrong(sentence);
        return -1;
    }

    int group(Node::Kind kind, std::vector<int> members)
    {
        if (members.size() == 1)
            return members.front();
        m_circuit.m_nodes.push_back({kind, -1, std::move(members)});
        return static_cast<int>(m_circuit.m_nodes.size()) - 1;
    }

    int series(int depth)
    {
        if (depth > deepest)
            return failed(QT_TRANSLATE_NOOP("core", "The circuit is nested too deeply at character %1."));
        std::vector<int> members;
        while (true) {
            members.push_back(member(depth));
            if (m_failure)
                return -1;
            skipBlanks();
            if (m_at == m_text.size() || m_text[m_at] != u'-')
                return group(Node::Kind::Series, std::move(members));
            ++m_at;
        }
    }

    int member(int depth)
    {
        skipBlanks();
        if (m_at == m_text.size())
            return failed(QT_TRANSLATE_NOOP("core", "The circuit ends at character %1; expected an element such as R1, or p(...)."));
        if (m_text[m_at] == u'p' || m_text[m_at] == u'(')
            return parallel(depth);
        return element();
    }

    int parallel(int depth)
    {
        const bool plain = m_text[m_at] == u'(';
        if (plain)
            return failed(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit opens a bracket without \"p\"; expected p(...,...) for members in parallel."));
        ++m_at;
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != u'(')
            return failed(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit is \"%2\"; expected \"(\" after p."));
        ++m_at;
        std::vector<int> members;
        while (true) {
            members.push_back(series(depth + 1));
            if (m_failure)
                return -1;
            skipBlanks();
            if (m_at == m_text.size())
                return failed(QT_TRANSLATE_NOOP("core", "The circuit ends at character %1 inside p(...); expected \",\" or \")\"."));
            const QChar mark = m_text[m_at];
            if (mark != u',' && mark != u')')
                return failed(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit is \"%2\"; expected \"-\", \",\" or \")\"."));
            ++m_at;
            if (mark == u')')
                break;
        }
        if (members.size() < 2)
            return failed(QT_TRANSLATE_NOOP("core", "The bracket before character %1 of the circuit has one member; p(...) needs two or more, separated by commas."));
        return group(Node::Kind::Parallel, std::move(members));
    }

    int element()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
            ++m_at;
        const QString name = m_text.mid(start, m_at - start);
        if (name.isEmpty())
            return failed(QT_TRANSLATE_NOOP("core", "Character %1 of the circuit is \"%2\"; expected an element such as R1, or p(...)."));
        const auto definitions = elementDefinitions();
        const auto known = std::ranges::find_if(definitions, [&](const ElementDefinition &kind) {
            const QLatin1String prefix(kind.prefix);
            return name.startsWith(prefix) && std::all_of(name.begin() + prefix.size(), name.end(), [](QChar c) { return c.isDigit() || c == u'_'; });
        });
        if (known == definitions.end()) {
            QStringList prefixes;
            for (const ElementDefinition &definition : definitions)
                prefixes += QString::fromLatin1(definition.prefix);
            prefixes.sort();
            m_failure = failure("circuit",
                                vitrine::text(QT_TRANSLATE_NOOP("core", "\"%1\" at character %2 of the circuit is no known element; expected one of %3 with a number."), name,
                                              start + 1, prefixes.join(QLatin1String(", "))),
                                {{}, 0, QStringLiteral("circuit")});
            return -1;
        }
        if (std::ranges::find(m_circuit.m_elements, name, &Element::name) != m_circuit.m_elements.end()) {
            m_failure = failure("circuit", vitrine::text(QT_TRANSLATE_NOOP("core", "The circuit names %1 twice, again at character %2; every element needs a name of its own."), name, start + 1),
                                {{}, 0, QStringLiteral("circuit")});
            return -1;
        }
        if (m_circuit.m_elements.size() >= mostElements)
            return failed(QT_TRANSLATE_NOOP("core", "The circuit has more than 24 elements at character %1."));
        add(*known, name);
        m_circuit.m_nodes.push_back({Node::Kind::Element, static_cast<int>(m_circuit.m_elements.size()) - 1, {}});
        return static_cast<int>(m_circuit.m_nodes.size()) - 1;
    }

    void add(const ElementDefinition &definition, const QString &name)
    {
        const int index = static_cast<int>(m_circuit.m_elements.size());
        const int first = static_cast<int>(m_circuit.m_parameters.size());
        for (const ElementParameter &parameter : definition.parameters)
            m_circuit.m_parameters.push_back({name + QLatin1String(parameter.suffix), index, &parameter});
        m_circuit.m_elements.push_back({definition.kind, name, first, static_cast<int>(definition.parameters.size())});
    }

    const QString m_text;
    qsizetype m_at = 0;
    Circuit m_circuit;
    std::optional<Failure> m_failure;
};

Result<Circuit> parsedCircuit(const QString &text)
{
    const auto own = circuitInOwnNotation(text);
    if (!own)
        return own.failure();
    return CircuitParser(*own).run();
}

int Circuit::parameterIndex(const QString &key) const
{
    const auto found = std::ranges::find(m_parameters, key, &CircuitParameter::key);
    return found != m_parameters.end() ? static_cast<int>(found - m_parameters.begin()) : -1;
}

namespace
{

QString textOf(const Circuit &circuit, int index)
{
    const Node &node = circuit.nodes()[index];
    if (node.kind == Node::Kind::Element)
        return circuit.elements()[node.element].name;
    QStringList members;
    for (const int member : node.members)
        members += textOf(circuit, member);
    return node.kind == Node::Kind::Series ? members.join(u'-') : QStringLiteral("p(") + members.join(u',') + u')';
}

// Does direct current pass?
bool conducts(const Circuit &circuit, int index)
{
    const Node &node = circuit.nodes()[index];
    if (node.kind == Node::Kind::Element) {
        return definitionOf(circuit.elements()[node.element].kind).conduction != Conduction::Blocks;
    }
    return std::ranges::any_of(node.members, [&](int member) { return conducts(circuit, member); });
}

double resistance(const Circuit &circuit, int index, std::span<const double> p, std::span<double> gradient, double factor)
{
    const Node &node = circuit.nodes()[index];
    if (node.kind == Node::Kind::Element) {
        const Element &element = circuit.elements()[node.element];
        if (definitionOf(element.kind).conduction != Conduction::Resists)
            return 0;
        if (!gradient.empty())
            gradient[element.firstParameter] += factor;
        return p[element.firstParameter];
    }
    double sum = 0;
    if (node.kind == Node::Kind::Series) {
        for (const int member : node.members)
            if (conducts(circuit, member))
                sum += resistance(circuit, member, p, gradient, factor);
        return sum;
    }
    for (const int member : node.members)
        if (conducts(circuit, member))
            sum += 1 / resistance(circuit, member, p, {}, 0);
    const double total = 1 / sum;
    if (!gradient.empty())
        for (const int member : node.members)
            if (conducts(circuit, member)) {
                const double share = total / resistance(circuit, member, p, {}, 0);
                resistance(circuit, member, p, gradient, factor * share * share);
            }
    return total;
}

// Text of the node without blocking members in series; "" when nothing conducts.
QString conductingText(const Circuit &circuit, int index)
{
    const Node &node = circuit.nodes()[index];
    if (!conducts(circuit, index))
        return {};
    if (node.kind != Node::Kind::Series)
        return textOf(circuit, index);
    QStringList members;
    for (const int member : node.members)
        if (conducts(circuit, member))
            members += textOf(circuit, member);
    return members.join(u'-');
}

} // namespace

QString Circuit::text() const
{
    return m_nodes.empty() ? QString() : textOf(*this, static_cast<int>(m_nodes.size()) - 1);
}

double directResistance(const Circuit &circuit, std::span<const double> parameters, std::span<double> gradient)
{
    std::ranges::fill(gradient, 0.0);
    const int root = static_cast<int>(circuit.nodes().size()) - 1;
    const double value = conducts(circuit, root) ? resistance(circuit, root, parameters, gradient, 1) : absent;
    return value > 0 ? value : absent;
}

std::optional<Circuit> withoutBlocking(const Circuit &circuit)
{
    const int root = static_cast<int>(circuit.nodes().size()) - 1;
    const QString rest = conductingText(circuit, root);
    if (rest.isEmpty() || rest == circuit.text())
        return std::nullopt;
    const auto parsed = parsedCircuit(rest);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace vitrine::impedance
