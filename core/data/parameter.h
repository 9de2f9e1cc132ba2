// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "units/unit.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace vitrine
{

struct Interval
{
    double low = 0, high = 0;
    [[nodiscard]] bool contains(double value) const { return value >= low && value <= high; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

// A parameter's value: a number or an interval in the unit its declaration names, a word of a choice, or
// free text. monostate = not set: the analysis proposes one, or does without.
using ParameterValue = std::variant<std::monostate, double, Interval, QString>;

enum class ParameterKind { Number, Integer, Range, Choice, Words };

// How a parameter shows on the plot of its analysis: not at all, as two limit lines, as a shaded band, or as
// one line. Handles sit on the horizontal axis of the panel named by `panel` ("" = the first).
enum class HandleKind { None, Limits, Band, Line };

struct ParameterSpec
{
    QString key;      // as on the command line: "window", "left_window"
    Text label;
    ParameterKind kind = ParameterKind::Number;
    Unit unit;
    ParameterValue initial;      // monostate: proposed from the data by `estimate`
    std::optional<double> lowest, highest;
    struct Choice
    {
        QString key;
        Text label;
    };
    std::vector<Choice> choices; // of a Choice; of Words they are suggestions; of a family its members, numbers being those of the datasets given
    // Counts only while another parameter has one of these words; always when empty.
    QString dependsOn;
    QStringList dependsOnValues;
    HandleKind handle = HandleKind::None;
    QString panel;
    Text help;                   // definition, standard; shown as a tooltip and at the inspector's foot
    bool optional = false;       // may stay unset after estimation
    bool family = false;         // "fix" stands for fix.R0, fix.CPE1_n ...: any key beginning with key + '.'

    ParameterSpec when(const QString &other, const QStringList &values) const;
    ParameterSpec withHandle(HandleKind kind, const QString &onPanel = {}) const;
    ParameterSpec withHelp(Text words) const;
    ParameterSpec thatMayBeUnset() const;
};

// Declarations in one line each; chain .when(), .withHandle(), .withHelp().
[[nodiscard]] ParameterSpec numberParameter(const char *key, const char *label, const char *unit, std::optional<double> initial = {});
[[nodiscard]] ParameterSpec integerParameter(const char *key, const char *label, int initial, int lowest, int highest);
[[nodiscard]] ParameterSpec rangeParameter(const char *key, const char *label, const char *unit);
[[nodiscard]] ParameterSpec choiceParameter(const char *key, const char *label, std::vector<ParameterSpec::Choice> choices, const char *initial = nullptr);
[[nodiscard]] ParameterSpec wordsParameter(const char *key, const char *label, const QString &initial = {});

// Values by key. Order is alphabetical, so that equal parameters hash equally.
class Parameters
{
public:
    void set(const QString &key, ParameterValue value) { m_values[key] = std::move(value); }
    void unset(const QString &key) { m_values.erase(key); }
    [[nodiscard]] bool isSet(const QString &key) const;
    [[nodiscard]] const ParameterValue *find(const QString &key) const;
    [[nodiscard]] double number(const QString &key) const;              // NaN when unset or not a number
    [[nodiscard]] std::optional<Interval> interval(const QString &key) const;
    [[nodiscard]] QString words(const QString &key) const;              // "" when unset
    [[nodiscard]] const std::map<QString, ParameterValue> &all() const { return m_values; }
    friend bool operator==(const Parameters &, const Parameters &) = default;

private:
    std::map<QString, ParameterValue> m_values;
};

// "25..50degC", "6.4mg", "300 K", "sigmoidal-tangential" as the declaration understands it. The failure says
// what was found and what was expected, its place.field is the key.
[[nodiscard]] Result<ParameterValue> parsedParameter(const ParameterSpec &spec, const QString &text);
// The text that parses back to the same value, without unit.
[[nodiscard]] QString parameterText(const ParameterValue &value);
// Is the value of the right kind and within the declared limits?
[[nodiscard]] Result<Done> checked(const ParameterSpec &spec, const ParameterValue &value);
// The declaration for a key, families included; null when there is none.
[[nodiscard]] const ParameterSpec *findSpec(const std::vector<ParameterSpec> &specs, const QString &key);
// Does the parameter count, given the values of the others?
[[nodiscard]] bool counts(const ParameterSpec &spec, const Parameters &values);

[[nodiscard]] QJsonValue toJson(const ParameterValue &value); // number, [low, high], text or null
[[nodiscard]] QJsonObject toJson(const Parameters &parameters);
[[nodiscard]] ParameterValue parameterValueFromJson(const QJsonValue &json);
[[nodiscard]] Parameters parametersFromJson(const QJsonObject &json);

} // namespace vitrine
