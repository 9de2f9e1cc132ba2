// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/methods.h"

#include "base/numbertext.h"
#include "materials/materials.h"
#include "report/finding.h"
#include "report/writing.h"
#include "techniques/technique.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine
{

namespace
{

// An analysis of the project with what it was run on.
struct Use
{
    std::shared_ptr<const AnalysisNode> node;
    const AnalysisSpec *spec = nullptr;
    SamplePtr sample;
    DatasetPtr data;
    Parameters parameters; // as used, estimates included
    QStringList choices;   // what the analysis decided by itself, and why: its notes with a code "method-..." and on corrections
};

QStringList choicesOf(const Outcome &outcome)
{
    // What was subtracted, and what was not although it should have been.
    static const QStringList subtractions{QStringLiteral("correction-applied"), QStringLiteral("correction-in-file"), QStringLiteral("correction-missing"),
                                          QStringLiteral("correction-twice"), QStringLiteral("blank-subtracted")};
    QStringList words;
    for (const Issue &issue : outcome.issues)
        if (issue.code.startsWith(QLatin1String("method-")) || subtractions.contains(issue.code)) {
            const QString message = issue.message.english();
            // What to do about it is no part of what was done.
            const qsizetype end = issue.severity == Severity::Warning ? message.indexOf(QLatin1String(". ")) : -1;
            words.append(end > 0 ? message.left(end) : message);
        }
    return words;
}

std::vector<Use> uses(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    std::vector<Use> all;
    for (const SamplePtr &sample : project.samples) {
        for (const auto &node : sample->analyses) {
            const AnalysisSpec *spec = lookup(node->analysis);
            const auto entry = spec ? cachedOutcome(project, *node, lookup, cache) : std::nullopt;
            const auto dataset = project.dataset(mainDataset(*node, spec));
            // An analysis that gave nothing is no part of the methods.
            if (entry && entry->outcome && dataset)
                all.push_back({node, spec, sample, dataset->data, entry->outcome->parameters, choicesOf(*entry->outcome)});
        }
    }
    return all;
}

QString joined(QStringList words)
{
    words.removeDuplicates();
    words.removeAll(QString());
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

// A value of the metadata over all runs: one where they agree, else the span or the list.
QString metadataWords(const std::vector<Use> &all, const QString &key)
{
    QStringList words;
    std::vector<double> numbers;
    Unit unit;
    for (const Use &use : all) {
        const MetadataEntry *entry = use.data->metadata.find(key);
        if (!entry)
            continue;
        if (!entry->quantity || !entry->quantity->hasValue()) {
            words.append(entry->text.simplified());
            continue;
        }
        if (numbers.empty())
            unit = entry->quantity->unit;
        const double value = entry->quantity->in(unit).value;
        if (std::isfinite(value))
            numbers.push_back(value);
    }
    if (numbers.empty())
        return joined(words);
    const auto [low, high] = std::ranges::minmax(numbers);
    const QString span = low == high ? writing::plainNumberText(low, 6) : QStringLiteral("%1–%2").arg(writing::plainNumberText(low, 6), writing::plainNumberText(high, 6));
    return unit.displayed().isEmpty() ? span : span + u' ' + unit.displayed();
}

// Rates of the temperature programme, rounded as a person would set them.
QString ratesInWords(const std::vector<Use> &all)
{
    std::map<QString, QStringList> byKind;
    for (const Use &use : all)
        for (const Segment &segment : use.data->segments)
            if (std::isfinite(segment.rate) && segment.rate > 0)
                byKind[segment.kind].append(writing::plainNumberText(segment.rate, 3));
    QStringList words;
    for (auto &[kind, rates] : byKind)
        if (kind != QLatin1String("isothermal"))
            words.append(QStringLiteral("%1 at %2 K/min").arg(kind, joined(rates)));
    return joined(words);
}

// What the files say of the conditions that make runs alike.
QStringList conditionsOf(const Use &use)
{
    QStringList words;
    for (const char *key : {"instrument", "atmosphere", "purge_gas", "crucible"}) {
        const MetadataEntry *entry = use.data->metadata.find(QString::fromLatin1(key));
        words.append(entry ? entry->text.simplified() : QString());
    }
    return words;
}

// One sentence on runs of one instrument under the same conditions.
QString measurementOfAlike(const std::vector<Use> &alike)
{
    QStringList samples;
    for (const Use &use : alike)
        samples.append(use.sample->name);
    samples.removeDuplicates();
    constexpr qsizetype mostNamed = 6;
    QString sentence = samples.size() == 1           ? QStringLiteral("%1 was measured").arg(samples.front())
                       : samples.size() <= mostNamed ? QStringLiteral("%1 were measured").arg(joined(samples))
                                                     : QStringLiteral("%1 samples (%2) were measured").arg(QString::number(samples.size()), joined(samples));
    const QString instrument = metadataWords(alike, QStringLiteral("instrument"));
    sentence += instrument.isEmpty() ? QStringLiteral(" with an instrument that the files do not name") : QStringLiteral(" with %1").arg(instrument);
    static const struct
    {
        const char *key, *words;
    } details[] = {{"atmosphere", "under %1"},        {"purge_gas", "under %1"},   {"crucible", "in %1"},       {"sample_mass", "sample mass %1"},
                   {"thickness", "thickness %1"},     {"diameter", "diameter %1"}, {"area", "area %1"}, {"voltage", "amplitude %1"},
                   {"field", "applied field %1"},     {"temperature", "at %1"}};
    QStringList more;
    if (const QString rates = ratesInWords(alike); !rates.isEmpty())
        more.append(rates);
    for (const auto &[key, words] : details) {
        const QString name = QString::fromLatin1(key), found = metadataWords(alike, name);
        if (found.isEmpty())
            continue;
        const bool everywhere = std::ranges::all_of(alike, [&](const Use &use) { return use.data->metadata.find(name) != nullptr; });
        more.append(QString::fromLatin1(words).arg(found) + (everywhere ? QString() : QStringLiteral(" where stated")));
    }
    return sentence + (more.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(more.join(QStringLiteral("; ")))) + u'.';
}

// What one file says of its instrument, gas and crucible holds for no other: a sentence for each kind of run.
QString measurement(const std::vector<Use> &all)
{
    std::vector<std::pair<QStringList, std::vector<Use>>> kinds; // in the order of the project
    for (const Use &use : all) {
        const QStringList conditions = conditionsOf(use);
        const auto known = std::ranges::find(kinds, conditions, &std::pair<QStringList, std::vector<Use>>::first);
        if (known == kinds.end())
            kinds.push_back({conditions, {use}});
        else
            known->second.push_back(use);
    }
    QStringList sentences;
    for (const auto &[conditions, alike] : kinds)
        sentences.append(measurementOfAlike(alike));
    return sentences.join(u' ');
}

// What a reader could not guess: no mass and rate, which stand with the measurement, no segment of a file, nothing that was left to
// the file or to the program, nothing that was not done. How accurate a scale is taken to be stands here: the uncertainties rest on it.
bool isReported(const ParameterSpec &parameter, const QString &key, const ParameterValue &value)
{
    static const QStringList elsewhere{QStringLiteral("mass"),       QStringLiteral("rate"),        QStringLiteral("segment"),   QStringLiteral("length"), QStringLiteral("area"),
                                       QStringLiteral("diameter"),   QStringLiteral("thickness"),   QStringLiteral("molar_mass"), QStringLiteral("exotherm"),
                                       // beside the peak or the step: with the values, in the notes of the tables
                                       QStringLiteral("left_window"), QStringLiteral("right_window"), QStringLiteral("start_window"), QStringLiteral("end_window")};
    if (elsewhere.contains(key) || key.endsWith(QLatin1String("_segment")))
        return false;
    if (const QString *words = std::get_if<QString>(&value))
        return *words != QLatin1String("auto") && *words != QLatin1String("file") && *words != QLatin1String("none") && *words != QLatin1String("no") && !words->isEmpty();
    // A correction of nothing was not made.
    if (const double *number = std::get_if<double>(&value); number && *number == 0)
        return false;
    return parameter.kind != ParameterKind::Choice;
}

// The parameters of all runs of an analysis: those they share once, the others with the samples, or as a span where these are many.
QString parametersOf(const std::vector<Use> &all)
{
    constexpr int digits = 4;
    constexpr std::size_t fewSamples = 4;
    const AnalysisSpec &spec = *all.front().spec;
    QStringList shared, own;
    for (const ParameterSpec &parameter : spec.parameters) {
        std::vector<std::pair<QString, QString>> bySample; // words, sample
        std::optional<Interval> span;
        for (const Use &use : all)
            for (const auto &[key, value] : use.parameters.all()) {
                if (findSpec(spec.parameters, key) != &parameter || !counts(parameter, use.parameters) || !use.parameters.isSet(key) || !isReported(parameter, key, value))
                    continue;
                bySample.emplace_back(parameterInWords(parameter, key, value, digits), use.sample->name);
                const double *number = std::get_if<double>(&value);
                const Interval *range = std::get_if<Interval>(&value);
                if (!parameter.family && (number || range)) {
                    const Interval here = range ? *range : Interval{*number, *number};
                    span = span ? Interval{std::min(span->low, here.low), std::max(span->high, here.high)} : here;
                }
            }
        if (bySample.empty())
            continue;
        std::map<QString, QStringList> samples; // by words
        for (const auto &[words, sample] : bySample)
            samples[words].append(sample);
        if (samples.size() == 1 && bySample.size() >= all.size()) {
            shared.append(samples.begin()->first);
        } else if (samples.size() > fewSamples && span) {
            QString name = parameter.label.english();
            if (name.size() > 1 && !name.at(1).isUpper())
                name[0] = name.at(0).toLower();
            own.append(QStringLiteral("%1 between %2 and %3 %4").arg(name, writing::plainNumberText(span->low, digits), writing::plainNumberText(span->high, digits), parameter.unit.displayed()).trimmed());
        } else {
            // "limits 256 to 567 °C (A) and 29 to 35 °C (B)": the name once.
            qsizetype name = 0;
            const QString &first = samples.begin()->first, &last = samples.rbegin()->first;
            while (samples.size() > 1 && name < std::min(first.size(), last.size()) && first.at(name) == last.at(name))
                ++name;
            name = name > 0 ? first.lastIndexOf(u' ', name - 1) + 1 : 0;
            QStringList values;
            for (const auto &[words, names] : samples)
                values.append(QStringLiteral("%1 (%2)").arg(words.mid(name), joined(names)));
            own.append(first.left(name) + joined(values));
        }
    }
    shared.append(own);
    return shared.isEmpty() ? QString() : QStringLiteral("Evaluated with %1.").arg(shared.join(QStringLiteral(", ")));
}

// The sentences of a definition that say what was computed; what its uncertainties hold is said once, at the end.
QString procedureOf(const QString &definition)
{
    static const QRegularExpression boundary(QStringLiteral("(?<=[.)])\\s+(?=[A-Z])"));
    QStringList sentences = definition.simplified().split(boundary, Qt::SkipEmptyParts);
    sentences.removeIf([](const QString &sentence) {
        return sentence.contains(QLatin1String("uncertaint"), Qt::CaseInsensitive) || sentence.contains(QLatin1String("uncertain by")) || sentence.contains(QLatin1String("estimate of ours"));
    });
    return sentences.join(u' ');
}

QString withFullStop(const QString &sentence)
{
    return sentence.isEmpty() || sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

QString paragraph(const Technique &technique, const std::vector<Use> &all)
{
    QStringList sentences{measurement(all)};
    for (const AnalysisSpec &spec : technique.analyses) {
        std::vector<Use> own;
        std::ranges::copy_if(all, std::back_inserter(own), [&](const Use &use) { return use.spec->id == spec.id; });
        if (own.empty())
            continue;
        sentences.append(withFullStop(procedureOf(spec.definition.english())));
        sentences.append(parametersOf(own));
        QStringList choices;
        for (const Use &use : own)
            if (!use.choices.isEmpty())
                choices.append(QStringLiteral("%1: %2").arg(use.sample->name, use.choices.join(u' ')));
        choices.removeDuplicates();
        if (!choices.isEmpty())
            sentences.append(withFullStop(choices.join(QStringLiteral("; "))));
    }
    sentences.removeAll(QString());
    return QStringLiteral("**%1.** %2\n\n").arg(writing::markdownEscaped(technique.label.english()), writing::markdownEscaped(sentences.join(u' ')));
}

QString referenceSentence()
{
    int numbers = 0, found = 0;
    for (const Material &material : referenceMaterials()) {
        for (const MaterialProperty &property : materialProperties()) {
            if (!material.range(property.key).known())
                continue;
            ++numbers;
            found += material.foundFields.contains(property.key) ? 1 : 0;
        }
    }
    return QStringLiteral("**Reference materials.** The Ashby charts compare with Vitrine's table of %1 materials; %2 of its %3 property ranges were seen in the "
                          "sources it names, the others are general knowledge and must be verified before publication.\n\n")
        .arg(QString::number(referenceMaterials().size()), QString::number(found), QString::number(numbers));
}

} // namespace

QString methodsText(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    QString md = QStringLiteral("# Methods\n\n");
    const QString notice = projectNotice(project);
    const std::vector<Use> all = uses(project, lookup, cache);
    const bool simulated = std::ranges::any_of(all, [](const Use &use) { return use.data->simulated; });
    if (!notice.isEmpty())
        md += QStringLiteral("*%1.*").arg(writing::markdownEscaped(notice));
    if (simulated)
        md += QStringLiteral("%1Instruments and conditions named below are those that the simulation writes into its files; no sample was measured.")
                  .arg(notice.isEmpty() ? QString() : QStringLiteral(" "));
    if (!notice.isEmpty() || simulated)
        md += QStringLiteral("\n\n");
    for (const Technique &technique : registry().techniques()) {
        std::vector<Use> own;
        std::ranges::copy_if(all, std::back_inserter(own), [&](const Use &use) { return registry().techniqueOf(use.node->analysis) == technique.id; });
        if (!own.empty())
            md += paragraph(technique, own);
    }
    if (std::ranges::any_of(project.figures, [](const auto &figure) { return figure->view == QLatin1String("ashby"); }))
        md += referenceSentence();
    QStringList versions;
    for (const Use &use : all)
        versions.append(QStringLiteral("%1 %2").arg(use.spec->id, QString::number(use.spec->version)));
    versions.removeDuplicates();
    md += QStringLiteral("**Evaluation.** All values were computed with Vitrine %1%2. Uncertainties are combined standard uncertainties (k = 1) of noise, choices of the evaluation (baseline, windows, smoothing), sample "
                         "and instrument scales, as far as they apply and are known.\n")
              .arg(QStringLiteral(VITRINE_VERSION), versions.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(writing::markdownEscaped(versions.join(QStringLiteral(", ")))));
    return md;
}

} // namespace vitrine
