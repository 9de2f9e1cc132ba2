// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace vitrine;

// What every technique and analysis declares: keys of one style, words for people, limits that hold what
// they should, values that survive being written down.
class EveryDeclaration : public QObject
{
    Q_OBJECT

private slots:
    void techniqueIsDeclared_data();
    void techniqueIsDeclared();
    void keysAreOfOneStyle_data() { analyses(); }
    void keysAreOfOneStyle();
    void keysAreUnique_data() { analyses(); }
    void keysAreUnique();
    void everythingHasWords_data() { analyses(); }
    void everythingHasWords();
    void defaultsAreWithinLimits_data() { analyses(); }
    void defaultsAreWithinLimits();
    void dependenciesExist_data() { analyses(); }
    void dependenciesExist();
    void parametersSurviveJsonAndText_data() { analyses(); }
    void parametersSurviveJsonAndText();
    void analysisIdsAreUnique();

private:
    static void analyses();
    static const AnalysisSpec &current();
};

void EveryDeclaration::analyses()
{
    QTest::addColumn<QString>("id");
    if (registry().analyses().empty())
        QSKIP("no analysis is registered");
    for (const AnalysisSpec *spec : registry().analyses())
        QTest::newRow(qPrintable(spec->id)) << spec->id;
}

const AnalysisSpec &EveryDeclaration::current()
{
    return *registry().analysis(*static_cast<const QString *>(QTest::qData("id", QMetaType::QString)));
}

void EveryDeclaration::techniqueIsDeclared_data()
{
    QTest::addColumn<QString>("id");
    for (const Technique &technique : registry().techniques())
        QTest::newRow(qPrintable(technique.id)) << technique.id;
}

void EveryDeclaration::techniqueIsDeclared()
{
    QFETCH(QString, id);
    static const QRegularExpression kebab(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QVERIFY(kebab.match(id).hasMatch());
    const Technique &technique = *registry().technique(id);
    QVERIFY(!technique.label.isEmpty());
    QVERIFY2(!technique.views.empty(), "without a view its data cannot be shown");
    for (const ViewSpec &view : technique.views) {
        QVERIFY2(view.id.startsWith(id + '.'), qPrintable(view.id));
        QCOMPARE(view.technique, id);
        QVERIFY(!view.label.isEmpty());
        QVERIFY(view.compose);
        for (const QString &analysis : view.analyses)
            QVERIFY2(registry().analysis(analysis), qPrintable(analysis));
        const Figure empty = view.compose({});
        for (const Panel &panel : empty.panels)
            QVERIFY(panel.series.empty() || !panel.key.isEmpty());
    }
    for (const RoleSignature &signature : technique.signatures) {
        // A table may belong to a technique that a later version brings; its name is kept.
        QVERIFY2(kebab.match(signature.technique).hasMatch(), qPrintable(signature.technique));
        QVERIFY(!signature.needs.isEmpty());
    }
    for (const ColumnRecogniser &column : technique.columns) {
        QVERIFY(!column.role.isEmpty());
        for (const QString &name : column.names)
            QCOMPARE(normalisedName(name), name);
    }
    for (const AnalysisSpec &spec : technique.analyses)
        QVERIFY2(spec.id.startsWith(id + '.'), qPrintable(spec.id));
}

void EveryDeclaration::keysAreOfOneStyle()
{
    const AnalysisSpec &spec = current();
    static const QRegularExpression id(QStringLiteral("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$"));
    static const QRegularExpression key(QStringLiteral("^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$"));
    static const QRegularExpression word(QStringLiteral("^[a-zA-Z0-9]+([-_/][a-zA-Z0-9]+)*$"));
    QVERIFY(id.match(spec.id).hasMatch());
    QVERIFY(spec.version >= 1);
    for (const InputSpec &input : spec.inputs)
        QVERIFY2(key.match(input.key).hasMatch(), qPrintable(input.key));
    for (const ParameterSpec &parameter : spec.parameters) {
        QVERIFY2(key.match(parameter.key).hasMatch(), qPrintable(parameter.key));
        if (parameter.kind == ParameterKind::Choice)
            for (const auto &choice : parameter.choices)
                QVERIFY2(word.match(choice.key).hasMatch(), qPrintable(choice.key));
    }
    for (const OutputSpec &output : spec.outputs)
        QVERIFY2(key.match(output.key).hasMatch(), qPrintable(output.key));
}

void EveryDeclaration::keysAreUnique()
{
    const AnalysisSpec &spec = current();
    const auto unique = [](const auto &list) {
        QSet<QString> keys;
        for (const auto &item : list)
            keys.insert(item.key);
        return keys.size() == static_cast<qsizetype>(list.size());
    };
    QVERIFY(unique(spec.inputs));
    // A family may share its stem with the parameter that holds for all: exclude and exclude.2.
    std::vector<ParameterSpec> single, families;
    for (const ParameterSpec &parameter : spec.parameters)
        (parameter.family ? families : single).push_back(parameter);
    QVERIFY(unique(single));
    QVERIFY(unique(families));
    QVERIFY(unique(spec.outputs));
    for (const ParameterSpec &parameter : spec.parameters)
        QVERIFY(unique(parameter.choices));
}

void EveryDeclaration::everythingHasWords()
{
    const AnalysisSpec &spec = current();
    QVERIFY(!spec.label.isEmpty());
    QVERIFY2(!spec.definition.isEmpty(), "the methods text quotes it");
    QVERIFY2(!spec.inputs.empty(), "an analysis works on something");
    QVERIFY2(!spec.outputs.empty(), "an analysis promises something");
    QVERIFY2(spec.output(spec.mainResult), qPrintable("main result " + spec.mainResult));
    for (const InputSpec &input : spec.inputs) {
        QVERIFY2(!input.label.isEmpty(), qPrintable(input.key));
        QVERIFY2(!input.columns.empty(), qPrintable(input.key));
    }
    for (const ParameterSpec &parameter : spec.parameters) {
        QVERIFY2(!parameter.label.isEmpty(), qPrintable(parameter.key));
        for (const auto &choice : parameter.choices)
            QVERIFY2(parameter.kind == ParameterKind::Words || !choice.label.isEmpty(), qPrintable(parameter.key + '=' + choice.key));
    }
    for (const OutputSpec &output : spec.outputs) {
        QVERIFY2(!output.label.isEmpty(), qPrintable(output.key));
        QVERIFY2(!output.symbol.isEmpty(), qPrintable(output.key + " has no symbol"));
        QVERIFY2(!output.definition.isEmpty(), qPrintable(output.key + " has no definition"));
    }
}

void EveryDeclaration::defaultsAreWithinLimits()
{
    for (const ParameterSpec &parameter : current().parameters) {
        if (parameter.lowest && parameter.highest)
            QVERIFY2(*parameter.lowest <= *parameter.highest, qPrintable(parameter.key));
        if (parameter.kind == ParameterKind::Choice)
            QVERIFY2(!parameter.choices.empty(), qPrintable(parameter.key));
        if (!std::holds_alternative<std::monostate>(parameter.initial)) {
            const auto verdict = checked(parameter, parameter.initial);
            QVERIFY2(verdict.ok(), verdict ? "" : qPrintable(parameter.key + ": " + verdict.failure().message.english()));
        }
    }
}

void EveryDeclaration::dependenciesExist()
{
    const AnalysisSpec &spec = current();
    for (const ParameterSpec &parameter : spec.parameters) {
        if (parameter.dependsOn.isEmpty())
            continue;
        const ParameterSpec *other = findSpec(spec.parameters, parameter.dependsOn);
        QVERIFY2(other, qPrintable(parameter.key + " depends on " + parameter.dependsOn));
        for (const QString &value : parameter.dependsOnValues)
            QVERIFY2(std::ranges::find(other->choices, value, &ParameterSpec::Choice::key) != other->choices.end(),
                     qPrintable(parameter.key + " waits for " + value));
    }
}

void EveryDeclaration::parametersSurviveJsonAndText()
{
    const AnalysisSpec &spec = current();
    const auto inputs = contract::exampleInputs(spec);
    if (!inputs)
        QSKIP("no example file suits it");
    const Parameters complete = completed(spec, *inputs, {});
    QVERIFY(parametersFromJson(toJson(complete)) == complete);
    for (const auto &[key, value] : complete.all()) {
        const ParameterSpec *parameter = findSpec(spec.parameters, key);
        QVERIFY2(parameter, qPrintable(key + " is estimated but not declared"));
        if (std::holds_alternative<std::monostate>(value))
            continue;
        QVERIFY2(checked(*parameter, value).ok(), qPrintable(key));
        const auto again = parsedParameter(*parameter, parameterText(value));
        QVERIFY2(again.ok() && *again == value, qPrintable(key + " as text: " + parameterText(value)));
    }
}

void EveryDeclaration::analysisIdsAreUnique()
{
    QSet<QString> ids;
    for (const AnalysisSpec *spec : registry().analyses()) {
        QVERIFY2(!ids.contains(spec->id), qPrintable(spec->id));
        ids.insert(spec->id);
    }
    QVERIFY2(!ids.isEmpty(), "no analysis is registered");
}

VITRINE_TEST(EveryDeclaration)
#include "declarations.moc"
