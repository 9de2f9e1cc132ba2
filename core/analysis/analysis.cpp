// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"

#include "analysis/correctionrun.h"
#include "base/digest.h"
#include "base/numbertext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine
{

const ResultValue *Outcome::find(const QString &key) const
{
    const auto found = std::ranges::find(results, key, &ResultValue::key);
    return found != results.end() ? &*found : nullptr;
}

const Curve *Outcome::curve(const QString &key) const
{
    const auto found = std::ranges::find(curves, key, &Curve::key);
    return found != curves.end() ? &*found : nullptr;
}

const Dataset *Inputs::dataset(const QString &key) const
{
    const auto found = m_datasets.find(key);
    return found != m_datasets.end() && !found->second.empty() ? found->second.front().get() : nullptr;
}

std::vector<DatasetPtr> Inputs::all(const QString &key) const
{
    const auto found = m_datasets.find(key);
    return found != m_datasets.end() ? found->second : std::vector<DatasetPtr>();
}

Values Inputs::values(std::string_view role, const Unit &unit, const QString &key) const
{
    const Dataset *data = dataset(key);
    const Column *column = data ? data->column(role) : nullptr;
    return column ? valuesIn(*column, unit) : nullptr;
}

const OutputSpec *AnalysisSpec::output(const QString &key) const
{
    const auto exact = std::ranges::find(outputs, key, &OutputSpec::key);
    return exact != outputs.end() ? &*exact : nullptr;
}

namespace
{

// nullopt where there is nothing to subtract.
std::optional<Result<DatasetPtr>> correctedRun(const AnalysisSpec &spec, const Inputs &inputs, Issues &issues)
{
    const InputSpec *correction = spec.corrected ? correctionInput(spec) : nullptr;
    if (!correction || !inputs.dataset(correction->key) || inputs.all(spec.inputs.front().key).size() != 1)
        return std::nullopt;
    return spec.corrected(inputs, issues);
}

Inputs withFirst(const AnalysisSpec &spec, const Inputs &inputs, const DatasetPtr &run)
{
    Inputs result;
    for (const auto &[key, datasets] : inputs.byKey())
        for (const DatasetPtr &dataset : datasets)
            if (key != correctionInput(spec)->key) // it must not be subtracted again
                result.add(key, key == spec.inputs.front().key ? run : dataset);
    return result;
}

} // namespace

Inputs correctedInputs(const AnalysisSpec &spec, const Inputs &inputs)
{
    Issues ignored;
    const auto run = correctedRun(spec, inputs, ignored);
    return run && *run ? withFirst(spec, inputs, **run) : inputs;
}

bool fits(const InputSpec &input, const Dataset &dataset)
{
    return std::ranges::all_of(input.columns, [&](const ColumnNeed &need) {
        return need.optional || std::ranges::any_of(dataset.columns, [&](const Column &column) { return column.role == need.role; });
    });
}

bool applicable(const AnalysisSpec &spec, const Inputs &inputs)
{
    for (const InputSpec &input : spec.inputs) {
        const auto datasets = inputs.all(input.key);
        if (datasets.empty() && !input.optional)
            return false;
        for (const DatasetPtr &dataset : datasets)
            if (!fits(input, *dataset))
                return false;
    }
    return !spec.suits || spec.suits(correctedInputs(spec, inputs));
}

std::vector<Parameters> proposedAnalyses(const AnalysisSpec &spec, const Inputs &inputs)
{
    std::vector<Parameters> all = spec.proposals ? spec.proposals(correctedInputs(spec, inputs)) : std::vector<Parameters>();
    if (all.empty())
        all.emplace_back();
    return all;
}

Parameters completed(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &given)
{
    Parameters complete = given;
    for (const ParameterSpec &parameter : spec.parameters)
        if (!parameter.family && !complete.isSet(parameter.key) && !std::holds_alternative<std::monostate>(parameter.initial))
            complete.set(parameter.key, parameter.initial);
    if (spec.estimate) {
        const Parameters proposed = spec.estimate(correctedInputs(spec, inputs), complete);
        for (const auto &[key, value] : proposed.all())
            if (!complete.isSet(key))
                complete.set(key, value);
    }
    return complete;
}

namespace
{

Result<Done> inputsPresent(const AnalysisSpec &spec, const Inputs &inputs)
{
    for (const InputSpec &input : spec.inputs) {
        const auto datasets = inputs.all(input.key);
        if (datasets.empty() && !input.optional)
            return failure("missing-input", text(QT_TRANSLATE_NOOP("core", "%1 needs the dataset \"%2\"."), spec.id, input.key));
        for (const DatasetPtr &dataset : datasets) {
            for (const ColumnNeed &need : input.columns) {
                const bool there = std::ranges::any_of(dataset->columns, [&](const Column &column) { return column.role == need.role; });
                if (!there && !need.optional) {
                    QStringList roles;
                    for (const Column &column : dataset->columns)
                        roles += column.role.isEmpty() ? QStringLiteral("\"%1\" (no role)").arg(column.name) : column.role;
                    return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "%1 needs a column with the role %2; \"%3\" has %4."), spec.id, need.role, dataset->label,
                                                          roles.join(QLatin1String(", "))));
                }
            }
        }
        if (datasets.size() > 1 && !input.several)
            return failure("too-many-inputs", text(QT_TRANSLATE_NOOP("core", "%1 takes one dataset \"%2\"; %3 were given."), spec.id, input.key, datasets.size()));
    }
    return Done{};
}

Result<Done> parametersKnown(const AnalysisSpec &spec, const Parameters &given)
{
    for (const auto &[key, value] : given.all()) {
        const ParameterSpec *parameter = findSpec(spec.parameters, key);
        if (!parameter) {
            QStringList known;
            for (const ParameterSpec &each : spec.parameters)
                known += each.family ? each.key + QLatin1String(".*") : each.key;
            return failure("unknown-parameter", text(QT_TRANSLATE_NOOP("core", "%1 has no parameter \"%2\"; it has %3."), spec.id, key, known.join(QLatin1String(", "))), {{}, 0, key});
        }
        if (const auto good = checked(*parameter, value); !good)
            return good.failure();
    }
    return Done{};
}

// What is not finite is no result: it leaves, and an issue stays in its place.
void tidy(const AnalysisSpec &spec, Outcome &outcome)
{
    std::erase_if(outcome.results, [&](ResultValue &result) {
        if (result.label.isEmpty())
            if (const OutputSpec *output = spec.output(result.key))
                result.label = output->label;
        if (!result.words.isEmpty() || result.quantity.hasValue())
            return false;
        outcome.issues.push_back(warning("no-result", text(QT_TRANSLATE_NOOP("core", "%1 could not be determined."), result.key)));
        return true;
    });
    for (ResultValue &result : outcome.results) {
        if (!std::isfinite(result.quantity.uncertainty))
            result.quantity.uncertainty = absent;
        if (result.words.isEmpty() && !result.quantity.hasUncertainty() && result.withoutUncertainty.isEmpty())
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The data do not tell its uncertainty."));
    }
}

} // namespace

Result<Outcome> evaluated(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &given, const Progress &progress)
{
    if (const auto present = inputsPresent(spec, inputs); !present)
        return present.failure();
    if (const auto known = parametersKnown(spec, given); !known)
        return known.failure();
    for (const InputSpec &input : spec.inputs)
        for (const DatasetPtr &dataset : inputs.all(input.key))
            if (dataset->rows() == 0)
                return failure("no-data", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no rows."), dataset->label));
    const Parameters complete = completed(spec, inputs, given);
    for (const ParameterSpec &parameter : spec.parameters)
        if (!parameter.optional && !parameter.family && counts(parameter, complete) && !complete.isSet(parameter.key))
            return failure("missing-parameter", text(QT_TRANSLATE_NOOP("core", "%1 is not set and cannot be proposed from these data."), parameter.key), {{}, 0, parameter.key});
    Issues issues;
    const auto corrected = correctedRun(spec, inputs, issues);
    if (corrected && !*corrected)
        return corrected->failure();
    const Inputs seen = corrected ? withFirst(spec, inputs, **corrected) : inputs;
    if (spec.check)
        if (const auto good = spec.check(seen, complete); !good)
            return good.failure();
    Result<Outcome> outcome = spec.run(seen, complete, progress);
    if (!outcome)
        return outcome;
    outcome->issues.insert(outcome->issues.begin(), issues.begin(), issues.end());
    if (outcome->parameters.all().empty())
        outcome->parameters = complete;
    tidy(spec, *outcome);
    tellCorrection(spec, inputs, *outcome);
    return outcome;
}

namespace
{

void add(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const qint64 size = bytes.size();
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(bytes);
}

void add(QCryptographicHash &hash, const Values &values)
{
    const qint64 size = values ? static_cast<qint64>(values->size()) : -1;
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    if (size <= 0)
        return;
    const auto digest = digestOf(*values);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(digest.data()), sizeof digest));
}

QByteArray computedHash(const Dataset &dataset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, dataset.technique);
    for (const Column &column : dataset.columns) {
        add(hash, column.name);
        add(hash, column.role);
        add(hash, column.unit.symbol());
        add(hash, column.values);
        add(hash, column.uncertainty);
    }
    for (const MetadataEntry &entry : dataset.metadata.entries()) {
        add(hash, entry.key);
        add(hash, entry.text);
        if (entry.quantity)
            add(hash, exactNumberText(entry.quantity->value) + u' ' + exactNumberText(entry.quantity->uncertainty) + u' ' + entry.quantity->unit.symbol());
    }
    for (const Segment &segment : dataset.segments)
        add(hash, segment.kind + exactNumberText(static_cast<double>(segment.first)) + u'-' + exactNumberText(static_cast<double>(segment.last)));
    return hash.result();
}

} // namespace

QByteArray contentHash(const DatasetPtr &dataset)
{
    // A hash over 10^6 rows takes milliseconds and every change of a parameter asks for it.
    return *dataset->derived.get<QByteArray>("content hash", [&] { return computedHash(*dataset); });
}

QByteArray outcomeKey(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &given)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, spec.id);
    add(hash, exactNumberText(spec.version));
    for (const auto &[key, datasets] : inputs.byKey()) {
        add(hash, key);
        for (const DatasetPtr &dataset : datasets)
            hash.addData(contentHash(dataset));
    }
    for (const auto &[key, value] : given.all()) {
        if (std::holds_alternative<std::monostate>(value))
            continue;
        add(hash, key);
        add(hash, exactNumberText(static_cast<double>(value.index())));
        add(hash, parameterText(value));
    }
    return hash.result();
}

namespace
{
QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}
} // namespace

QJsonObject toJson(const ResultValue &value)
{
    QJsonObject json{{QStringLiteral("key"), value.key}};
    if (!value.words.isEmpty()) {
        json[QStringLiteral("value")] = value.words;
    } else {
        json[QStringLiteral("value")] = number(value.quantity.value);
        json[QStringLiteral("uncertainty")] = number(value.quantity.uncertainty);
    }
    json[QStringLiteral("unit")] = value.quantity.unit.symbol();
    json[QStringLiteral("label")] = value.label.english();
    if (!value.withoutUncertainty.isEmpty())
        json[QStringLiteral("without_uncertainty")] = value.withoutUncertainty.english();
    if (!value.index.empty()) {
        QJsonObject index;
        for (const auto &[name, at] : value.index)
            index[name] = number(at);
        if (!value.indexUnit.isEmpty())
            index[QStringLiteral("unit")] = value.indexUnit;
        json[QStringLiteral("index")] = index;
    }
    if (!value.parts.empty()) {
        QJsonArray parts;
        for (const UncertaintyPart &part : value.parts)
            parts.append(QJsonObject{{QStringLiteral("name"), part.name.english()}, {QStringLiteral("value"), number(part.value)}});
        json[QStringLiteral("uncertainty_parts")] = parts;
    }
    return json;
}

QJsonObject toJson(const FitSummary &fit)
{
    QJsonArray covariance;
    for (const auto &row : fit.covariance) {
        QJsonArray cells;
        for (const double cell : row)
            cells.append(number(cell));
        covariance.append(cells);
    }
    QJsonArray correlations;
    for (std::size_t i = 0; i < fit.covariance.size(); ++i) {
        QJsonArray cells;
        for (std::size_t j = 0; j < fit.covariance[i].size() && j < fit.covariance.size(); ++j) {
            const double scale = std::sqrt(fit.covariance[i][i]) * std::sqrt(fit.covariance[j][j]);
            cells.append(scale > 0 ? number(fit.covariance[i][j] / scale) : QJsonValue());
        }
        correlations.append(cells);
    }
    return {{QStringLiteral("converged"), fit.converged},
            {QStringLiteral("reason"), fit.reason},
            {QStringLiteral("chi2"), number(fit.chi2)},
            {QStringLiteral("chi2_reduced"), number(fit.chi2Reduced)},
            {QStringLiteral("dof"), fit.dof},
            {QStringLiteral("aic"), number(fit.aic)},
            {QStringLiteral("bic"), number(fit.bic)},
            {QStringLiteral("iterations"), fit.iterations},
            {QStringLiteral("starts"), fit.starts},
            {QStringLiteral("starts_agreeing"), fit.startsAgreeing},
            {QStringLiteral("parameters"), QJsonArray::fromStringList(fit.parameterKeys)},
            {QStringLiteral("covariance"), covariance},
            {QStringLiteral("correlations"), correlations},
            {QStringLiteral("covariance_convention"), fit.convention}};
}

QJsonObject toJson(const Issue &issue)
{
    QJsonObject json{{QStringLiteral("severity"), severityKey(issue.severity)}, {QStringLiteral("code"), issue.code}, {QStringLiteral("message"), issue.message.english()}};
    if (issue.place.line > 0)
        json[QStringLiteral("line")] = issue.place.line;
    if (!issue.place.field.isEmpty())
        json[QStringLiteral("field")] = issue.place.field;
    return json;
}

QJsonObject toJson(const AnalysisSpec &spec)
{
    static const char *const kinds[] = {"number", "integer", "range", "choice", "words"};
    QJsonArray inputs, parameters, outputs;
    for (const InputSpec &input : spec.inputs) {
        QJsonArray columns;
        for (const ColumnNeed &need : input.columns)
            columns.append(QJsonObject{{QStringLiteral("role"), need.role}, {QStringLiteral("optional"), need.optional}});
        inputs.append(QJsonObject{{QStringLiteral("key"), input.key},
                                  {QStringLiteral("label"), input.label.english()},
                                  {QStringLiteral("columns"), columns},
                                  {QStringLiteral("optional"), input.optional},
                                  {QStringLiteral("several"), input.several},
                                  {QStringLiteral("correction"), input.correction}});
    }
    for (const ParameterSpec &parameter : spec.parameters) {
        QJsonObject json{{QStringLiteral("key"), parameter.family ? parameter.key + QLatin1String(".*") : parameter.key},
                         {QStringLiteral("label"), parameter.label.english()},
                         {QStringLiteral("kind"), QLatin1String(kinds[static_cast<int>(parameter.kind)])},
                         {QStringLiteral("unit"), parameter.unit.symbol()},
                         {QStringLiteral("initial"), toJson(parameter.initial)},
                         {QStringLiteral("optional"), parameter.optional}};
        if (!parameter.choices.empty()) {
            QJsonArray choices;
            for (const auto &choice : parameter.choices)
                choices.append(choice.key);
            json[QStringLiteral("choices")] = choices;
        }
        if (!parameter.help.isEmpty())
            json[QStringLiteral("help")] = parameter.help.english();
        parameters.append(json);
    }
    for (const OutputSpec &output : spec.outputs)
        outputs.append(QJsonObject{{QStringLiteral("key"), output.key},
                                   {QStringLiteral("label"), output.label.english()},
                                   {QStringLiteral("unit"), output.unit.symbol()},
                                   {QStringLiteral("definition"), output.definition.english()}});
    return {{QStringLiteral("id"), spec.id},
            {QStringLiteral("version"), spec.version},
            {QStringLiteral("label"), spec.label.english()},
            {QStringLiteral("definition"), spec.definition.english()},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("results"), outputs}};
}

} // namespace vitrine
