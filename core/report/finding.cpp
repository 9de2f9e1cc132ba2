// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finding.h"

#include "base/numbertext.h"
#include "data/parametertext.h"
#include "report/writing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vitrine
{

namespace
{

// The temperature in kelvin that a result belongs to: its own index, else the analysis's parameter, else what
// the file says; NaN when nobody knows.
double temperatureOf(const Project &project, const Found &found)
{
    const Unit kelvin = Unit::of("K");
    if (const auto index = found.value->index.find(QStringLiteral("temperature")); index != found.value->index.end()) {
        const auto unit = Unit::parsed(found.value->indexUnit);
        return unit && unit->sameDimension(kelvin) ? converted(index->second, *unit, kelvin) : index->second;
    }
    const double parameter = found.outcome->parameters.number(QStringLiteral("temperature"));
    const ParameterSpec *spec = findSpec(found.spec->parameters, QStringLiteral("temperature"));
    if (std::isfinite(parameter) && spec && spec->unit.sameDimension(kelvin))
        return converted(parameter, spec->unit, kelvin);
    for (const auto &[key, ids] : found.node->inputs)
        for (const NodeId id : ids)
            if (const auto node = project.dataset(id))
                if (const auto quantity = node->data->metadata.quantity(QStringLiteral("temperature"), kelvin))
                    return quantity->value;
    return absent;
}

const ResultValue *resultOf(const Outcome &outcome, const ValueSource &source)
{
    const ResultValue *nearest = nullptr;
    double distance = absent;
    for (const ResultValue &value : outcome.results) {
        if (value.key != source.key || !value.quantity.hasValue())
            continue;
        if (source.indexName.isEmpty())
            return &value;
        // A result without an index belongs to the parameter of that name ("frequency").
        const auto index = value.index.find(source.indexName);
        const double at = index != value.index.end() ? index->second : outcome.parameters.number(source.indexName);
        const double away = std::abs(at - source.index);
        if (away <= source.within && !(away >= distance)) {
            nearest = &value;
            distance = away;
        }
    }
    return nearest;
}

bool hasSign(const Outcome &outcome, const QString &key, double sign)
{
    const ResultValue *value = outcome.find(key);
    return value && sign * value->quantity.value > 0;
}

double magnitude(const Outcome &outcome, const QString &key)
{
    const ResultValue *value = outcome.find(key);
    return value && value->quantity.hasValue() ? std::abs(value->quantity.value) : 0;
}

std::vector<Found> candidates(const Project &project, const Compound &compound, SampleRole role, const ValueSource &source, const AnalysisSpec &spec,
                              const AnalysisLookup &lookup, const OutcomeCache &cache, QString &reason)
{
    std::vector<Found> all;
    for (const SamplePtr &sample : compound.samples) {
        if (sample->role != role)
            continue;
        for (const auto &node : sample->analyses) {
            if (node->analysis != source.analysis)
                continue;
            const auto entry = cachedOutcome(project, *node, lookup, cache);
            if (!entry || !entry->outcome) {
                reason = entry && entry->failure ? entry->failure->message.english() : QStringLiteral("not computed");
                continue;
            }
            Found found{{}, &spec, entry->outcome, node, sample, resultOf(*entry->outcome, source), 0};
            if (!found.value || (!source.negative.isEmpty() && !hasSign(*found.outcome, source.negative, -1)) ||
                (!source.positive.isEmpty() && !hasSign(*found.outcome, source.positive, 1)))
                continue;
            const double temperature = temperatureOf(project, found);
            if (source.temperature && std::isfinite(temperature) && !source.temperature->contains(temperature)) {
                reason = QStringLiteral("only at %1 K").arg(shortNumberText(temperature));
                continue;
            }
            found.quantity = found.value->quantity;
            all.push_back(std::move(found));
        }
    }
    return all;
}

} // namespace

Finding finding(const Project &project, const Compound &compound, const ValueSource &source, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    Finding result;
    const AnalysisSpec *spec = lookup(source.analysis);
    if (!spec)
        return result;
    for (const SampleRole role : source.roles) {
        std::vector<Found> all = candidates(project, compound, role, source, *spec, lookup, cache, result.reason);
        if (all.empty())
            continue;
        // The last one is the latest that a person added; where a size decides, the largest.
        auto best = std::prev(all.end());
        if (!source.largest.isEmpty())
            best = std::ranges::max_element(all, {}, [&](const Found &found) { return magnitude(*found.outcome, source.largest); });
        result.found = *best;
        result.found->others = static_cast<int>(all.size()) - 1;
        result.found->remarks = scaleRemarks(project, *result.found, lookup, cache);
        result.reason.clear();
        return result;
    }
    return result;
}

namespace
{
QString valueInWords(const ParameterSpec &parameter, const ParameterValue &value, int digits)
{
    if (const double *number = std::get_if<double>(&value))
        return writing::plainNumberText(*number, digits);
    if (const Interval *interval = std::get_if<Interval>(&value))
        return QStringLiteral("%1 to %2").arg(writing::plainNumberText(interval->low, digits), writing::plainNumberText(interval->high, digits));
    const QString words = parameterText(value);
    if (parameter.kind == ParameterKind::Words)
        return words; // its choices are suggestions that say what each is for: the circuit itself counts
    const auto choice = std::ranges::find(parameter.choices, words, &ParameterSpec::Choice::key);
    return choice != parameter.choices.end() ? choice->label.english() : words;
}

// As it stands within a sentence: «limits», «baseline», but «DSC run»; of a family with the member's name.
QString nameInWords(const ParameterSpec &parameter, const QString &key)
{
    QString name = parameter.label.english();
    if (name.isEmpty())
        return key;
    if (name.size() < 2 || !name.at(1).isUpper())
        name[0] = name.at(0).toLower();
    return parameter.family && key.size() > parameter.key.size() + 1 ? name + u' ' + key.mid(parameter.key.size() + 1) : name;
}
} // namespace

QString parameterInWords(const ParameterSpec &parameter, const QString &key, const ParameterValue &value, int digits)
{
    const QString name = nameInWords(parameter, key), shown = valueInWords(parameter, value, digits);
    const bool number = !std::holds_alternative<QString>(value);
    return number && !parameter.unit.symbol().isEmpty() ? QStringLiteral("%1 %2 %3").arg(name, shown, parameter.unit.displayed()) : QStringLiteral("%1 %2").arg(name, shown);
}

QString parametersInWords(const AnalysisSpec &spec, const Parameters &parameters)
{
    QStringList words;
    for (const auto &[key, value] : parameters.all()) {
        const ParameterSpec *parameter = findSpec(spec.parameters, key);
        if (parameter && counts(*parameter, parameters) && parameters.isSet(key))
            words.append(parameterInWords(*parameter, key, value));
    }
    return words.join(QStringLiteral(", "));
}

NodeId mainDataset(const AnalysisNode &node, const AnalysisSpec *spec)
{
    auto input = spec && !spec->inputs.empty() ? node.inputs.find(spec->inputs.front().key) : node.inputs.begin();
    if (input == node.inputs.end())
        input = node.inputs.begin();
    return input != node.inputs.end() && !input->second.empty() ? input->second.front() : 0;
}

QStringList sourceNames(const Project &project, const AnalysisNode &node)
{
    QStringList names;
    for (const auto &[key, ids] : node.inputs)
        for (const NodeId id : ids)
            if (const auto dataset = project.dataset(id)) {
                const SourcePtr source = project.source(dataset->source);
                names.append(source ? source->name : dataset->name);
            }
    names.removeDuplicates();
    return names;
}

namespace
{

// By the name that the files give; two files of one kind that name none are taken for the same.
bool ofOneInstrument(const Project &project, const DatasetNode &one, const DatasetNode &other)
{
    const QString name = one.data->metadata.text(QStringLiteral("instrument")).simplified(), another = other.data->metadata.text(QStringLiteral("instrument")).simplified();
    if (!name.isEmpty() || !another.isEmpty())
        return name.compare(another, Qt::CaseInsensitive) == 0;
    const SourcePtr file = project.source(one.source), otherFile = project.source(other.source);
    return file && otherFile && !file->format.isEmpty() && file->format == otherFile->format;
}

} // namespace

QStringList scaleRemarks(const Project &project, const Found &found, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    QStringList remarks;
    const auto dataset = project.dataset(mainDataset(*found.node, found.spec));
    if (!dataset || !dataset->data || !found.value || found.node->analysis == QLatin1String("calorimetry.calibration"))
        return remarks;
    for (const auto &[kind, code, correction] : {std::tuple(PartKind::TemperatureScale, "temperature-scale-off", "temperature_offset"), std::tuple(PartKind::HeatScale, "heat-scale-off", "enthalpy_factor")}) {
        const bool rests = std::ranges::any_of(found.value->parts, [wanted = kind](const UncertaintyPart &part) { return part.kind == wanted; });
        if (!rests || found.outcome->parameters.isSet(QLatin1StringView(correction)))
            continue;
        for (const SamplePtr &sample : project.samples)
            for (const auto &node : sample->analyses) {
                const auto check = node->analysis == QLatin1String("calorimetry.calibration") ? cachedOutcome(project, *node, lookup, cache) : std::nullopt;
                const auto standard = project.dataset(mainDataset(*node, lookup(node->analysis)));
                if (!check || !check->outcome || !standard || !standard->data || !ofOneInstrument(project, *dataset, *standard))
                    continue;
                const auto issue = std::ranges::find(check->outcome->issues, QLatin1StringView(code), &Issue::code);
                if (issue != check->outcome->issues.end())
                    remarks.append(QStringLiteral("warning by the calibration check of %1: %2").arg(sourceNames(project, *node).join(QStringLiteral(", ")), issue->message.english()));
            }
    }
    remarks.removeDuplicates();
    return remarks;
}

QString provenance(const Project &project, const Found &found)
{
    QStringList sentences;
    const QString parameters = parametersInWords(*found.spec, found.outcome->parameters);
    sentences.append(QStringLiteral("%1 (version %2)%3").arg(found.spec->id, QString::number(found.spec->version),
                                                                   parameters.isEmpty() ? QString() : QStringLiteral(" with ") + parameters));
    sentences.append(QStringLiteral("from %1").arg(sourceNames(project, *found.node).join(QStringLiteral(", "))));
    if (!found.quantity.hasUncertainty() && !found.value->withoutUncertainty.isEmpty())
        sentences.append(QStringLiteral("no uncertainty: ") + found.value->withoutUncertainty.english());
    if (found.others > 0)
        sentences.append(found.others == 1 ? QStringLiteral("one further value is not shown") : QStringLiteral("%1 further values are not shown").arg(found.others));
    for (const Issue &issue : found.outcome->issues)
        if (issue.severity != Severity::Note && !found.node->approvals.contains(issue.code))
            sentences.append(QStringLiteral("%1: %2").arg(severityKey(issue.severity), issue.message.english()));
    sentences.append(found.remarks);
    return sentences.join(QStringLiteral("; "));
}

QString noticeFor(const Project &project, const std::vector<DatasetPtr> &shown)
{
    const bool simulated = std::ranges::any_of(shown, [](const DatasetPtr &data) { return data && data->simulated; });
    const bool somewhere = std::ranges::any_of(project.samples, [](const SamplePtr &sample) {
        return std::ranges::any_of(sample->datasets, [](const auto &dataset) { return dataset->data && dataset->data->simulated; });
    });
    return somewhere && !simulated ? QString() : projectNotice(project);
}

QString projectNotice(const Project &project)
{
    if (!project.notice.isEmpty())
        return project.notice;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets)
            if (dataset->data && dataset->data->simulated)
                return QStringLiteral("Simulated data, not measured");
    return {};
}

} // namespace vitrine
