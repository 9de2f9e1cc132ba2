// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fixture.h"
#include "report/assigning.h"
#include "support/testmain.h"

namespace vitrine
{

class AssigningTest : public QObject
{
    Q_OBJECT

    test::Builder m_builder;
    NodeId m_glass = 0, m_crystal = 0, m_blank = 0, m_other = 0;

    static InputSpec input(const char *key, bool optional = false, bool several = false)
    {
        return {QString::fromLatin1(key), verbatim(QString::fromLatin1(key)), {{QStringLiteral("temperature")}}, optional, several};
    }
    static AnalysisSpec spec(const char *id, std::vector<InputSpec> inputs)
    {
        AnalysisSpec made;
        made.id = QString::fromLatin1(id);
        made.inputs = std::move(inputs);
        return made;
    }

private slots:
    void init()
    {
        m_builder = {};
        m_crystal = m_builder.sample(QStringLiteral("crystal"), SampleRole::Crystal);
        m_glass = m_builder.sample(QStringLiteral("glass"), SampleRole::Glass);
        m_blank = m_builder.sample(QStringLiteral("pan"), SampleRole::Blank);
        m_other = m_builder.sample(QStringLiteral("other"), SampleRole::Other);
    }

    void rolesDecideAPair()
    {
        const AnalysisSpec pair = spec("pair", {input("glass"), input("crystal")});
        for (const auto &order : {std::vector<NodeId>{m_glass, m_crystal}, {m_crystal, m_glass}}) {
            const auto inputs = assigned(m_builder.project, pair, order);
            QVERIFY(inputs);
            QCOMPARE(inputs->at(QStringLiteral("glass")), std::vector<NodeId>{m_glass});
            QCOMPARE(inputs->at(QStringLiteral("crystal")), std::vector<NodeId>{m_crystal});
        }
        // Without a role of its own a dataset takes the place that is left.
        const auto inputs = assigned(m_builder.project, pair, {m_other, m_glass});
        QVERIFY(inputs);
        QCOMPARE(inputs->at(QStringLiteral("crystal")), std::vector<NodeId>{m_other});
        QVERIFY(!assigned(m_builder.project, pair, {m_glass}));
        QVERIFY(!assigned(m_builder.project, pair, {m_glass, m_blank}));
        QVERIFY(!assigned(m_builder.project, pair, {m_glass, m_crystal, m_other}));
    }

    void aBlankIsNoSample()
    {
        const AnalysisSpec corrected = spec("corrected", {input("data"), input("blank", true)});
        const auto inputs = assigned(m_builder.project, corrected, {m_blank, m_glass});
        QVERIFY(inputs);
        QCOMPARE(inputs->at(QStringLiteral("data")), std::vector<NodeId>{m_glass});
        QCOMPARE(inputs->at(QStringLiteral("blank")), std::vector<NodeId>{m_blank});
        QVERIFY(!assigned(m_builder.project, corrected, {m_blank, m_glass, m_crystal}));
    }

    // Where nobody said that a sample is a blank its name may.
    void aNameSaysBlank()
    {
        const NodeId holder = m_builder.sample(QStringLiteral("Torlon holder, empty"), SampleRole::Other);
        for (const char *key : {"blank", "holder", "baseline"}) {
            const AnalysisSpec corrected = spec("corrected", {input("data"), input(key, true)});
            for (const auto &order : {std::vector<NodeId>{holder, m_other}, {m_other, holder}}) {
                const auto inputs = assigned(m_builder.project, corrected, order);
                QVERIFY(inputs);
                QCOMPARE(inputs->at(QStringLiteral("data")), std::vector<NodeId>{m_other});
                QCOMPARE(inputs->at(QString::fromLatin1(key)), std::vector<NodeId>{holder});
            }
        }
        QVERIFY(isBlank(m_builder.project, holder));
        QVERIFY(!isBlank(m_builder.project, m_other));
    }

    void aListTakesTheRest()
    {
        const AnalysisSpec runs = spec("runs", {input("runs", false, true)});
        const auto inputs = assigned(m_builder.project, runs, {m_other, m_glass, m_crystal});
        QVERIFY(inputs);
        QCOMPARE(inputs->at(QStringLiteral("runs")), (std::vector<NodeId>{m_other, m_glass, m_crystal})); // in the order of the selection
        const AnalysisSpec three = spec("three", {input("sample"), input("reference"), input("blank")});
        const auto places = assigned(m_builder.project, three, {m_blank, m_other, m_glass});
        QVERIFY(places);
        QCOMPARE(places->at(QStringLiteral("blank")), std::vector<NodeId>{m_blank});
        QCOMPARE(places->at(QStringLiteral("sample")), std::vector<NodeId>{m_other});
    }

    void whatNeedsSeveralIsOfferedFirst()
    {
        const AnalysisSpec corrected = spec("corrected", {input("data"), input("blank", true)}), pair = spec("pair", {input("glass"), input("crystal")});
        const auto joint = jointAnalyses(m_builder.project, {&corrected, &pair}, {m_glass, m_crystal});
        // A glass is no blank of its crystal: the corrected run is not offered.
        QCOMPARE(joint.size(), std::size_t(1));
        QCOMPARE(joint.front().spec->id, QStringLiteral("pair"));
        const AnalysisSpec either = spec("either", {input("data"), input("beside", true)});
        const auto two = jointAnalyses(m_builder.project, {&either, &pair}, {m_glass, m_crystal});
        QCOMPARE(two.size(), std::size_t(2));
        QCOMPARE(two.front().spec->id, QStringLiteral("pair"));
        QVERIFY(jointAnalyses(m_builder.project, {&corrected, &pair}, {m_glass}).empty());
    }

    void inputsChangePlaces()
    {
        const auto added = edits::analysisAdded(m_builder.project, QStringLiteral("pair"), {{QStringLiteral("glass"), {m_glass}}, {QStringLiteral("crystal"), {m_crystal}}}, {});
        const AnalysisSpec pair = spec("pair", {input("glass"), input("crystal")});
        QCOMPARE(samplesCompared(added.project, *added.project.analysis(added.id), &pair).size(), std::size_t(2));
        const Project swapped = inputChosen(added.project, added.id, QStringLiteral("glass"), {m_crystal});
        QCOMPARE(swapped.analysis(added.id)->inputs.at(QStringLiteral("glass")), std::vector<NodeId>{m_crystal});
        QCOMPARE(swapped.analysis(added.id)->inputs.at(QStringLiteral("crystal")), std::vector<NodeId>{m_glass});
        const Project changed = inputChosen(added.project, added.id, QStringLiteral("crystal"), {m_other});
        QCOMPARE(changed.analysis(added.id)->inputs.at(QStringLiteral("glass")), std::vector<NodeId>{m_glass});
        QCOMPARE(changed.analysis(added.id)->inputs.at(QStringLiteral("crystal")), std::vector<NodeId>{m_other});
    }

    void aSelectionMeansItsDatasets()
    {
        const Project &project = m_builder.project;
        QCOMPARE(datasetsMeant(project, {project.sampleOf(m_glass)->id, m_glass, m_crystal}), (std::vector<NodeId>{m_glass, m_crystal}));
    }
};

} // namespace vitrine

using vitrine::AssigningTest;
VITRINE_TEST(AssigningTest)
#include "assigningtest.moc"
