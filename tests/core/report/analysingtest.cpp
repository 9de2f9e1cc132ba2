// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/edits.h"
#include "report/analysing.h"
#include "report/corrections.h"
#include "report/namesakes.h"
#include "support/testmain.h"
#include "techniques/technique.h"

#include <cmath>

namespace vitrine
{

// What a project proposes unasked, with the program's own techniques.
class AnalysingTest : public QObject
{
    Q_OBJECT

    // A ramp of 10 K/min with a loss of 40 % at 300 degC and melting peaks of these temperatures.
    static std::shared_ptr<Dataset> run(const char *technique, bool mass, bool heat, const std::vector<double> &peaks = {250})
    {
        std::vector<double> t, T, m, y;
        for (int i = 0; i <= 5500; ++i) {
            t.push_back(0.6 * i);
            T.push_back(50 + 0.1 * i);
            m.push_back(10 - 4 / (1 + std::exp(-(T.back() - 300) / 8)));
            double flow = 1 + 1e-4 * std::sin(7919.0 * i);
            for (const double peak : peaks)
                flow += 3 * std::exp(-0.5 * std::pow((T.back() - peak) / 3, 2));
            y.push_back(flow);
        }
        auto data = std::make_shared<Dataset>();
        data->label = QStringLiteral("run");
        data->technique = QString::fromLatin1(technique);
        data->columns = {{QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(std::move(t)), nullptr},
                         {QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(std::move(T)), nullptr}};
        if (mass)
            data->columns.push_back({QStringLiteral("m"), QStringLiteral("mass"), Unit::of("mg"), {}, shared(std::move(m)), nullptr});
        if (heat)
            data->columns.push_back({QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of("mW"), {}, shared(std::move(y)), nullptr});
        data->metadata.set(QStringLiteral("exotherm"), QStringLiteral("down"));
        return data;
    }
    static Project projectOf(std::vector<DatasetPtr> datasets)
    {
        auto sample = edits::sampleAdded({}, QStringLiteral("glass"), SampleRole::Glass);
        Imported imported;
        imported.datasets = std::move(datasets);
        return edits::datasetsAdded(sample.project, sample.id, {QStringLiteral("run.txt"), QByteArray("bytes")}, imported, {}).project;
    }
    static std::vector<Proposal> proposed(const Project &project, const char *analysis)
    {
        std::vector<Proposal> all = defaultProposals(project);
        std::erase_if(all, [&](const Proposal &each) { return each.analysis != QLatin1String(analysis); });
        return all;
    }

private slots:
    void aSimultaneousRunIsEvaluatedTwice()
    {
        const Project project = projectOf({run("calorimetry", true, true)});
        QCOMPARE(proposed(project, "calorimetry.peak").size(), std::size_t(1));
        QCOMPARE(proposed(project, "thermogravimetry.decomposition").size(), std::size_t(1));
        // Without a balance, or with a mass that stays, there is nothing to weigh.
        QVERIFY(proposed(projectOf({run("calorimetry", false, true)}), "thermogravimetry.decomposition").empty());
        auto constant = run("calorimetry", true, true);
        constant->columns[2].values = shared(std::vector<double>(constant->rows(), 10.0));
        QVERIFY(proposed(projectOf({constant}), "thermogravimetry.decomposition").empty());
    }
    void aCorrectionIsTheBlankWhereverItStands()
    {
        for (const bool first : {true, false}) {
            const auto sample = run("thermogravimetry", true, false), correction = run("thermogravimetry", true, false);
            correction->metadata.set(QStringLiteral("run"), QStringLiteral("correction"));
            const Project project = projectOf(first ? std::vector<DatasetPtr>{correction, sample} : std::vector<DatasetPtr>{sample, correction});
            const auto all = proposed(project, "thermogravimetry.decomposition");
            QCOMPARE(all.size(), std::size_t(1));
            const auto &datasets = project.samples.front()->datasets;
            QCOMPARE(all.front().inputs.at(QStringLiteral("data")), std::vector<NodeId>{datasets[first ? 1 : 0]->id});
            QCOMPARE(all.front().inputs.at(QStringLiteral("blank")), std::vector<NodeId>{datasets[first ? 0 : 1]->id});
        }
    }
    // Files of raw scans in one sample and in three: names tell which is the blank of which, and which holds the same run's moments.
    void namesTellTheBlank_data()
    {
        QTest::addColumn<QString>("blank");
        QTest::addColumn<bool>("taken");
        QTest::newRow("background") << "Pd_1T_background.rw.dat" << true;
        QTest::newRow("another case and place") << "Blank Pd_1T.rw.dat" << true;
        QTest::newRow("in brackets") << "Pd_1T (empty holder).rw.dat" << true;
        QTest::newRow("of another run") << "Pd_2T_background.rw.dat" << false;
        QTest::newRow("another sample") << "Pd_1T_wide.rw.dat" << false;
    }
    void namesTellTheBlank()
    {
        QFETCH(QString, blank);
        QFETCH(bool, taken);
        const auto scans = [] {
            auto data = std::make_shared<Dataset>();
            data->label = QStringLiteral("scans");
            data->technique = QStringLiteral("magnetometry");
            std::vector<double> number(20, 1), z, V, T(20, 300), H(20, 1e4);
            for (int i = 0; i < 20; ++i) {
                z.push_back(i);
                V.push_back(std::exp(-0.1 * (i - 10) * (i - 10)));
            }
            const auto add = [&](const char *role, const char *unit, std::vector<double> values) {
                data->columns.push_back({QString::fromLatin1(role), QString::fromLatin1(role), Unit::of(unit), {}, shared(std::move(values)), nullptr});
            };
            add("scan", "1", number);
            add("scan-position", "mm", z);
            add("scan-voltage", "V", V);
            add("temperature", "K", T);
            add("field", "Oe", H);
            return data;
        };
        const auto moments = scans();
        moments->columns[1].role.clear();
        moments->columns[2].role = QStringLiteral("moment");
        moments->columns[2].unit = Unit::of("emu");
        for (const bool apart : {false, true}) {
            Project project;
            NodeId sample = 0;
            const auto add = [&](const QString &file, const DatasetPtr &data) {
                if (sample == 0 || apart) {
                    auto added = edits::sampleAdded(project, file, SampleRole::Other);
                    project = added.project;
                    sample = added.id;
                }
                Imported imported;
                imported.datasets = {data};
                auto added = edits::datasetsAdded(project, sample, {file, file.toUtf8()}, imported, {});
                project = added.project;
                return added.id;
            };
            const NodeId run = add(QStringLiteral("Pd_1T.rw.dat"), scans()), empty = add(blank, scans()), same = add(QStringLiteral("Pd_1T.dat"), moments);
            const auto all = proposed(project, "magnetometry.dipole-refit");
            const auto ours = std::ranges::find_if(all, [&](const Proposal &each) { return each.inputs.at(QStringLiteral("data")).front() == run; });
            QVERIFY(ours != all.end());
            QCOMPARE(ours->inputs.contains(QStringLiteral("blank")), taken);
            QCOMPARE(ours->inputs.at(QStringLiteral("moments")), std::vector<NodeId>{same});
            QCOMPARE(ours->issues.size(), std::size_t(taken ? 2 : 1)); // and it is told
            // What is the blank of another is no sample.
            QCOMPARE(all.size(), std::size_t(taken ? 1 : 2));
            if (taken)
                QCOMPARE(ours->inputs.at(QStringLiteral("blank")), std::vector<NodeId>{empty});
            // An import joins what is new; what a person took away stays away.
            const auto alone = edits::analysisAdded(project, QStringLiteral("magnetometry.dipole-refit"), {{QStringLiteral("data"), {run}}}, {});
            QCOMPARE(withNamesakes(alone.project, alone.id).analysis(alone.id)->inputs.contains(QStringLiteral("blank")), taken);
            QVERIFY(!withNamesakes(alone.project, alone.project.nextId).analysis(alone.id)->inputs.contains(QStringLiteral("blank")));
        }
    }
    // Two files: a run that names its correction, and that correction in a sample of its own.
    static Project runAndCorrection(const std::shared_ptr<Dataset> &sample, const std::shared_ptr<Dataset> &correction, const QString &fileName)
    {
        Project project = projectOf({sample});
        auto other = edits::sampleAdded(project, QStringLiteral("correction"), SampleRole::Other);
        Imported imported;
        imported.datasets = {correction};
        return edits::datasetsAdded(other.project, other.id, {fileName, QByteArray("other bytes")}, imported, {}).project;
    }
    static bool tells(const Outcome &outcome, const char *code, Severity severity)
    {
        return std::ranges::any_of(outcome.issues, [&](const Issue &issue) { return issue.code == QLatin1String(code) && issue.severity == severity; });
    }
    static Outcome outcomeOf(const Project &project, const Proposal &proposal)
    {
        AnalysisNode node;
        node.inputs = proposal.inputs;
        const auto outcome = evaluated(*registry().analysis(proposal.analysis), inputsOf(project, node), proposal.parameters, {});
        return outcome ? *outcome : Outcome();
    }

    void theCorrectionThatTheFileNamesIsSubtracted_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("taken");
        QTest::newRow("name without folder and case") << "C:\\NETZSCH\\Corr\\Empty 10K.ngb-bs3" << "empty 10k.NGB-BS3" << "" << true;
        QTest::newRow("its export") << "/data/empty.5K.ngb-bs3" << "empty.5K.txt" << "" << true;
        QTest::newRow("another file") << "empty.ngb-bs3" << "emptied.ngb-bs3" << "" << false;
        QTest::newRow("a sample of the same name") << "empty.ngb-bs3" << "empty.ngb-ss3" << "" << false;
        QTest::newRow("subtracted already") << "empty.ngb-bs3" << "empty.ngb-bs3" << "subtracted" << false;
    }
    void theCorrectionThatTheFileNamesIsSubtracted()
    {
        QFETCH(QString, named);
        QFETCH(QString, file);
        QFETCH(QString, state);
        QFETCH(bool, taken);
        for (const char *analysis : {"thermogravimetry.decomposition", "calorimetry.peak"}) {
            const bool mass = QLatin1String(analysis) == QLatin1String("thermogravimetry.decomposition");
            const auto sample = run(mass ? "thermogravimetry" : "calorimetry", mass, !mass), correction = run(mass ? "thermogravimetry" : "calorimetry", mass, !mass, {});
            // Buoyancy of 0.5 mg and a curved signal of the empty crucible under the sample's.
            auto seen = *sample->columns.back().values, empty = seen;
            for (std::size_t i = 0; i < seen.size(); ++i) {
                empty[i] = mass ? 1e-4 * static_cast<double>(i) : 2 * std::sin(1e-3 * static_cast<double>(i));
                seen[i] += empty[i];
            }
            const Outcome plain = outcomeOf(projectOf({run(mass ? "thermogravimetry" : "calorimetry", mass, !mass)}), proposed(projectOf({run(mass ? "thermogravimetry" : "calorimetry", mass, !mass)}), analysis).front());
            sample->columns.back().values = shared(std::move(seen));
            correction->columns.back().values = shared(std::move(empty));
            sample->metadata.set(QStringLiteral("correction_file"), named);
            if (!state.isEmpty())
                sample->metadata.set(QStringLiteral("correction"), state);
            const Project project = runAndCorrection(sample, correction, file);
            std::vector<Proposal> all = proposed(project, analysis);
            const NodeId own = project.samples.front()->datasets.front()->id, other = project.samples.back()->datasets.front()->id;
            const auto ours = std::ranges::find_if(all, [&](const Proposal &each) { return each.inputs.at(QStringLiteral("data")).front() == own; });
            QVERIFY(ours != all.end());
            QCOMPARE(ours->inputs.contains(QStringLiteral("blank")), taken);
            const Outcome outcome = outcomeOf(project, *ours);
            const QString key = mass ? QStringLiteral("residue") : QStringLiteral("enthalpy");
            QVERIFY(outcome.find(key));
            QCOMPARE(tells(outcome, "correction-applied", Severity::Note), taken);
            QCOMPARE(tells(outcome, "correction-missing", Severity::Warning), !taken && state.isEmpty());
            QCOMPARE(tells(outcome, "correction-in-file", Severity::Note), !state.isEmpty());
            const bool unknownPart = std::ranges::any_of(outcome.find(key)->parts, [](const UncertaintyPart &part) { return std::isnan(part.value); });
            QCOMPARE(unknownPart, !taken && state.isEmpty());
            if (taken) {
                QCOMPARE(ours->inputs.at(QStringLiteral("blank")).front(), other);
                QVERIFY(std::abs(outcome.find(key)->quantity.value / plain.find(key)->quantity.value - 1) < 1e-6);
                // It is the correction, and no sample of its own.
                QVERIFY(std::ranges::none_of(all, [&](const Proposal &each) { return each.inputs.at(QStringLiteral("data")).front() == other; }));
            }
        }
    }
    // The file was renamed: it is the only correction run of this instrument and programme, or it stays away.
    void aRenamedCorrectionIsKnownByItsProgramme()
    {
        for (const char *programme : {"10 K/min to 600", "20 K/min to 600"}) {
            const auto sample = run("thermogravimetry", true, false), correction = run("thermogravimetry", true, false);
            sample->metadata.set(QStringLiteral("correction_file"), QStringLiteral("empty.ngb-bs3"));
            correction->metadata.set(QStringLiteral("run"), QStringLiteral("correction"));
            for (const auto &data : {sample, correction})
                data->metadata.set(QStringLiteral("instrument"), QStringLiteral("STA 7"));
            sample->metadata.set(QStringLiteral("programme"), QStringLiteral("10 K/min to 600"));
            correction->metadata.set(QStringLiteral("programme"), QString::fromLatin1(programme));
            const Project project = runAndCorrection(sample, correction, QStringLiteral("renamed.ngb-bs3"));
            const auto all = proposed(project, "thermogravimetry.decomposition");
            QCOMPARE(all.size(), std::size_t(1));
            QCOMPARE(all.front().inputs.contains(QStringLiteral("blank")), QLatin1String(programme) == QLatin1String("10 K/min to 600"));
        }
    }
    void anImportJoinsRunAndCorrection()
    {
        const auto sample = run("thermogravimetry", true, false), correction = run("thermogravimetry", true, false);
        sample->metadata.set(QStringLiteral("correction_file"), QStringLiteral("empty.txt"));
        const Project project = runAndCorrection(sample, correction, QStringLiteral("Empty.txt"));
        const NodeId own = project.samples.front()->datasets.front()->id, other = project.samples.back()->datasets.front()->id;
        const auto added = edits::analysisAdded(project, QStringLiteral("thermogravimetry.decomposition"), {{QStringLiteral("data"), {own}}}, {});
        QCOMPARE(withCorrections(added.project, added.id).analysis(added.id)->inputs.at(QStringLiteral("blank")), std::vector<NodeId>{other});
        // Nothing new: what a person took away stays away.
        QVERIFY(!withCorrections(added.project, added.project.nextId).analysis(added.id)->inputs.contains(QStringLiteral("blank")));
    }
    void evaluationsOfOneRunHaveNames()
    {
        const Project two = projectOf({run("calorimetry", false, true, {150, 400})});
        const auto proposals = proposed(two, "calorimetry.peak");
        QCOMPARE(proposals.size(), std::size_t(2));
        const Analysed analysed = withAnalyses(two, proposals);
        QStringList names;
        for (const NodeId id : analysed.analyses)
            names += analysed.project.analysis(id)->name;
        QVERIFY(!names[0].isEmpty() && !names[1].isEmpty() && names[0] != names[1]);
        const Project one = projectOf({run("calorimetry", false, true)});
        const Analysed single = withAnalyses(one, proposed(one, "calorimetry.peak"));
        QVERIFY(single.project.analysis(single.analyses.front())->name.isEmpty());
    }
};

} // namespace vitrine

using vitrine::AnalysingTest;
VITRINE_TEST(AnalysingTest)
#include "analysingtest.moc"
