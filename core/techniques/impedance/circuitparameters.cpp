// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitparameters.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

const QString weightingKey = QStringLiteral("weighting"), partKey = QStringLiteral("part"), lossKey = QStringLiteral("loss");

QString keysOf(const Circuit &circuit)
{
    QStringList known;
    for (const CircuitParameter &parameter : circuit.parameters())
        known += parameter.key;
    return known.join(QLatin1String(", "));
}

// The members of a family: "fix.R0=10" -> {"R0": 10}. The failure names a key the circuit does not have.
Result<std::map<QString, ParameterValue>> familyOf(const char *family, const Circuit &circuit, const Parameters &parameters)
{
    std::map<QString, ParameterValue> values;
    const QString prefix = QString::fromLatin1(family) + u'.';
    for (const auto &[key, value] : parameters.all()) {
        if (!key.startsWith(prefix) || std::holds_alternative<std::monostate>(value))
            continue;
        const QString name = key.mid(prefix.size());
        if (circuit.parameterIndex(name) < 0)
            return failure("unknown-element-parameter", text(QT_TRANSLATE_NOOP("core", "%1 names no parameter of %2; expected one of %3."), key, circuit.text(), keysOf(circuit)),
                           {{}, 0, key});
        values[name] = value;
    }
    return values;
}

bool isExponent(const Circuit &circuit, const QString &key)
{
    return circuit.parameters()[static_cast<std::size_t>(circuit.parameterIndex(key))].exponent();
}

Result<std::map<QString, double>> numbersOf(const char *family, const Circuit &circuit, const Parameters &parameters)
{
    const auto members = familyOf(family, circuit, parameters);
    if (!members)
        return members.failure();
    std::map<QString, double> numbers;
    for (const auto &[key, value] : *members) {
        const double *number = std::get_if<double>(&value);
        const bool exponent = isExponent(circuit, key);
        const QString full = QString::fromLatin1(family) + u'.' + key;
        if (!number || !(*number > 0) || (exponent && *number > 1))
            return failure("element-value", text(QT_TRANSLATE_NOOP("core", "%1 is %2; expected a number above zero%3."), full, parameterText(value), exponent ? ", at most 1" : ""),
                           {{}, 0, full});
        numbers[key] = *number;
    }
    return numbers;
}

Result<std::map<QString, Interval>> boundsOf(const Circuit &circuit, const Parameters &parameters)
{
    const auto members = familyOf("bounds", circuit, parameters);
    if (!members)
        return members.failure();
    std::map<QString, Interval> bounds;
    for (const auto &[key, value] : *members) {
        const Interval *interval = std::get_if<Interval>(&value);
        const bool exponent = isExponent(circuit, key);
        const QString full = QStringLiteral("bounds.") + key;
        if (!interval || !(interval->low >= 0) || !(interval->high > interval->low) || (exponent && interval->low >= 1))
            return failure("element-bounds",
                           text(QT_TRANSLATE_NOOP("core", "%1 is %2; expected a range such as 10..1000, not below zero%3."), full, parameterText(value), exponent ? ", within 0..1" : ""),
                           {{}, 0, full});
        bounds[key] = *interval;
    }
    return bounds;
}

// "R1" or "2*R1".
Result<std::map<QString, Tie>> tiesOf(const Circuit &circuit, const Parameters &parameters)
{
    const auto members = familyOf("tie", circuit, parameters);
    if (!members)
        return members.failure();
    std::map<QString, Tie> ties;
    for (const auto &[key, value] : *members) {
        const QString full = QStringLiteral("tie.") + key, words = parameterText(value).remove(u' ');
        const qsizetype star = words.indexOf(u'*');
        Tie tie;
        tie.to = words.mid(star + 1);
        tie.factor = star < 0 ? 1 : parsedNumber(words.left(star)).value_or(absent);
        if (!(tie.factor > 0) || circuit.parameterIndex(tie.to) < 0 || tie.to == key)
            return failure("tie", text(QT_TRANSLATE_NOOP("core", "%1 is \"%2\"; expected another parameter, as in R1 or 2*R1, one of %3."), full, words, keysOf(circuit)), {{}, 0, full});
        if (isExponent(circuit, key) != isExponent(circuit, tie.to))
            return failure("tie", text(QT_TRANSLATE_NOOP("core", "%1 follows %2; an exponent can only follow an exponent."), full, tie.to), {{}, 0, full});
        ties[key] = std::move(tie);
    }
    for (const auto &[key, tie] : ties)
        if (ties.contains(tie.to))
            return failure("tie", text(QT_TRANSLATE_NOOP("core", "%1 follows %2, which itself follows %3; name the last one."), QStringLiteral("tie.") + key, tie.to, ties.at(tie.to).to),
                           {{}, 0, QStringLiteral("tie.") + key});
    return ties;
}

} // namespace

std::vector<ParameterSpec> fitParameterSpecs()
{
    ParameterSpec fix = numberParameter("fix", QT_TRANSLATE_NOOP("core", "Held fixed"), "1").withHelp(text(QT_TRANSLATE_NOOP("core", "fix.R0=10 holds R0 at 10 ohm.")));
    ParameterSpec bounds = rangeParameter("bounds", QT_TRANSLATE_NOOP("core", "Limits"), "1").withHelp(text(QT_TRANSLATE_NOOP("core", "bounds.R1=1e5..1e7 keeps R1 between the two.")));
    ParameterSpec tie = wordsParameter("tie", QT_TRANSLATE_NOOP("core", "Equal to")).withHelp(text(QT_TRANSLATE_NOOP("core", "tie.CPE2_n=CPE1_n makes both equal; tie.R2=2*R1 makes R2 twice R1.")));
    ParameterSpec start = numberParameter("start", QT_TRANSLATE_NOOP("core", "Initial value"), "1").withHelp(text(QT_TRANSLATE_NOOP("core", "Not needed: initial values come from the data.")));
    for (ParameterSpec *family : {&fix, &bounds, &tie, &start})
        family->family = family->optional = true;
    return {
        choiceParameter("weighting", QT_TRANSLATE_NOOP("core", "Weighting"),
                        {{QStringLiteral("modulus"), text(QT_TRANSLATE_NOOP("core", "1/|Z|"))},
                         {QStringLiteral("proportional"), text(QT_TRANSLATE_NOOP("core", "1/|Z'|, 1/|Z''|"))},
                         {QStringLiteral("unit"), text(QT_TRANSLATE_NOOP("core", "equal"))},
                         {QStringLiteral("sigma"), text(QT_TRANSLATE_NOOP("core", "uncertainties of the file"))}},
                        "modulus"),
        choiceParameter("part", QT_TRANSLATE_NOOP("core", "Fitted part"),
                        {{QStringLiteral("complex"), text(QT_TRANSLATE_NOOP("core", "Z' and Z''"))},
                         {QStringLiteral("modulus"), text(QT_TRANSLATE_NOOP("core", "|Z| alone"))},
                         {QStringLiteral("real"), text(QT_TRANSLATE_NOOP("core", "Z' alone"))},
                         {QStringLiteral("imaginary"), text(QT_TRANSLATE_NOOP("core", "Z'' alone"))}},
                        "complex"),
        choiceParameter("loss", QT_TRANSLATE_NOOP("core", "Outliers"),
                        {{QStringLiteral("squares"), text(QT_TRANSLATE_NOOP("core", "count as other points"))},
                         {QStringLiteral("huber"), text(QT_TRANSLATE_NOOP("core", "count less (Huber)"))},
                         {QStringLiteral("cauchy"), text(QT_TRANSLATE_NOOP("core", "hardly count (Cauchy)"))}},
                        "squares"),
        fix,
        bounds,
        tie,
        start,
    };
}

Result<FitRequest> requestFrom(const Circuit &circuit, const Parameters &parameters)
{
    FitRequest request;
    const QString weighting = parameters.words(weightingKey), part = parameters.words(partKey), loss = parameters.words(lossKey);
    request.weighting = weighting == QLatin1String("proportional") ? Weighting::Proportional
        : weighting == QLatin1String("unit")                       ? Weighting::Unit
        : weighting == QLatin1String("sigma")                      ? Weighting::Sigma
                                                                   : Weighting::Modulus;
    request.part = part == QLatin1String("modulus") ? FitPart::Modulus
        : part == QLatin1String("real")             ? FitPart::Real
        : part == QLatin1String("imaginary")        ? FitPart::Imaginary
                                                    : FitPart::Complex;
    request.loss = loss == QLatin1String("huber") ? Loss::Huber : loss == QLatin1String("cauchy") ? Loss::Cauchy : Loss::Squares;
    auto fixed = numbersOf("fix", circuit, parameters), start = numbersOf("start", circuit, parameters);
    auto bounds = boundsOf(circuit, parameters);
    auto ties = tiesOf(circuit, parameters);
    if (!fixed || !start)
        return fixed ? start.failure() : fixed.failure();
    if (!bounds)
        return bounds.failure();
    if (!ties)
        return ties.failure();
    request.fixed = std::move(*fixed);
    request.start = std::move(*start);
    request.bounds = std::move(*bounds);
    request.ties = std::move(*ties);
    for (const auto &[key, tie] : request.ties)
        if (request.fixed.contains(key))
            return failure("tie", text(QT_TRANSLATE_NOOP("core", "%1 is held fixed and follows %2 at once; expected one of the two."), key, tie.to), {{}, 0, QStringLiteral("tie.") + key});
    // What follows a fixed parameter is fixed as well.
    for (auto tie = request.ties.begin(); tie != request.ties.end();) {
        const auto held = request.fixed.find(tie->second.to);
        if (held == request.fixed.end()) {
            ++tie;
            continue;
        }
        request.fixed[tie->first] = tie->second.factor * held->second;
        tie = request.ties.erase(tie);
    }
    return request;
}

Text labelOf(const Circuit &circuit, std::size_t parameter, const std::vector<double> &values)
{
    const CircuitParameter &one = circuit.parameters()[parameter];
    const Element &element = circuit.elements()[static_cast<std::size_t>(one.element)];
    const Text words = text(one.definition->label, *one.definition->suffix == '\0' ? one.key : element.name);
    const QString open = QStringLiteral("(S s^n)");
    if (!words.english().endsWith(open))
        return words;
    for (int j = element.firstParameter; j < element.firstParameter + element.parameterCount; ++j)
        if (circuit.parameters()[static_cast<std::size_t>(j)].exponent())
            return verbatim(words.english().chopped(open.size()) + QStringLiteral("(S·s^n with n = %1)").arg(significantNumberText(values[static_cast<std::size_t>(j)], 3)));
    return words;
}

} // namespace vitrine::impedance
