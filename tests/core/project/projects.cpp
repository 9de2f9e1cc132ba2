// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "project/projectrows.h"
#include "project/sqlite.h"

#include <QRandomGenerator>

#include <bit>
#include <cmath>
#include <numeric>
#include <set>

namespace vitrine::test
{

DatasetPtr syntheticDataset(const QString &label, std::size_t rows, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> noise;
    std::vector<double> temperature(rows), heatFlow(rows), gaps(rows), errors(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        temperature[i] = 25 + 0.1 * static_cast<double>(i);
        heatFlow[i] = noise(random) * 1e-7;
        gaps[i] = i % 3 == 1 ? absent : noise(random);
        errors[i] = i % 5 == 4 ? absent : std::abs(noise(random));
    }
    // What JSON cannot say and what rounding would change.
    const double strange[] = {-0.0, std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                              std::numeric_limits<double>::denorm_min(), std::bit_cast<double>(std::uint64_t{0x7ff8000000abcdef}), 0.1 + 0.2};
    for (std::size_t i = 0; i < std::min(rows, std::size(strange)); ++i)
        gaps[i] = strange[i];
    Dataset data;
    data.label = label;
    data.technique = QStringLiteral("calorimetry");
    const Values shared = vitrine::shared(std::move(temperature));
    data.columns = {{QStringLiteral("Temp."), QStringLiteral("temperature"), Unit::of("degC"), QStringLiteral("°C"), shared, nullptr},
                    {QStringLiteral("DSC"), QStringLiteral("heat-flow"), Unit::of("mW/mg"), QStringLiteral("mW/mg"), vitrine::shared(std::move(heatFlow)),
                     nullptr},
                    {QStringLiteral("gaps"), {}, {}, {}, vitrine::shared(std::move(gaps)), vitrine::shared(std::move(errors))},
                    {QStringLiteral("the first again"), {}, Unit::of("degC"), {}, shared, nullptr}};
    data.metadata.set(QStringLiteral("sample_mass"), Quantity{6.4, 0.05, Unit::of("mg")}, QStringLiteral("6,4 mg"));
    data.metadata.set(QStringLiteral("geometry"), Quantity{-0.0, absent, Unit()});
    data.metadata.set(QStringLiteral("operator"), QStringLiteral("Ä. Müller \"老\""));
    if (rows > 2)
        data.segments = {{QStringLiteral("heating"), 0, rows - 2, 10.0, 25.0, absent}};
    data.vendorResults = {{QStringLiteral("Area"), {-4.714, absent, Unit::of("J/g")}, QStringLiteral("J/g"), QStringLiteral("30 to 60 °C")}};
    data.simulated = seed % 2 == 1;
    return std::make_shared<const Dataset>(std::move(data));
}

Imported imported(std::vector<DatasetPtr> datasets)
{
    Imported result;
    result.format = QStringLiteral("test-text");
    result.encoding = QStringLiteral("cp1252");
    result.decimal = QStringLiteral(",");
    result.datasets = std::move(datasets);
    result.issues = {warning("rows-skipped", countedText("%n row(s) of %1 could not be read.", 3, "x"), {QStringLiteral("x.txt"), 12, {}})};
    return result;
}

SourceFile sourceFile(const QString &name, int size, unsigned seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return {name, bytes};
}

Project smallProject()
{
    Project project = edits::titleSet(Project(), QStringLiteral("Gläser 玻璃"));
    project = edits::noticeSet(project, QStringLiteral("Simulated data, not measured"));
    auto glass = edits::sampleAdded(project, QStringLiteral("ZIF-62 glass"), SampleRole::Glass);
    auto crystal = edits::sampleAdded(glass.project, QStringLiteral("ZIF-62"), SampleRole::Crystal);
    project = edits::commentSet(crystal.project, crystal.id, QStringLiteral("as synthesised\nsecond line"));
    Parameters options;
    options.set(QStringLiteral("exotherm"), QStringLiteral("down"));
    auto first = edits::datasetsAdded(project, glass.id, sourceFile(QStringLiteral("a.txt"), 3000, 1),
                                      imported({syntheticDataset(QStringLiteral("run 1"), 40, 1), syntheticDataset({}, 25, 2)}), options);
    auto second = edits::datasetsAdded(first.project, crystal.id, sourceFile(QStringLiteral("b b.txt"), 1, 2), imported({syntheticDataset(QStringLiteral("c"), 30, 4)}));
    auto third = edits::datasetsAdded(second.project, glass.id, sourceFile(QStringLiteral("empty"), 0, 3), imported({syntheticDataset(QStringLiteral("e"), 0, 5)}));
    Parameters parameters;
    parameters.set(QStringLiteral("window"), Interval{25.5, -0.0});
    parameters.set(QStringLiteral("mass"), 0.1 + 0.2);
    parameters.set(QStringLiteral("baseline"), QStringLiteral("sigmoidal-tangential"));
    parameters.set(QStringLiteral("asked"), std::monostate());
    auto peak = edits::analysisAdded(third.project, QStringLiteral("test.mean"), {{QStringLiteral("data"), {first.id}}}, parameters);
    Parameters limits;
    limits.set(QStringLiteral("limit"), std::numeric_limits<double>::infinity());
    auto pair = edits::analysisAdded(peak.project, QStringLiteral("test.pair"), {{QStringLiteral("glass"), {first.id + 1}}, {QStringLiteral("crystal"), {second.id}}}, limits);
    project = edits::issueApproved(pair.project, pair.id, QStringLiteral("few-points"), QStringLiteral("looked at it"));
    project = edits::renamed(project, peak.id, QStringLiteral("second heating"));
    FigureNode figure;
    figure.key = QStringLiteral("dsc");
    figure.title = QStringLiteral("Figure 2");
    figure.view = QStringLiteral("calorimetry.thermogram");
    figure.items = {peak.id, first.id + 1};
    figure.widthMm = 183.1;
    auto withFigure = edits::figureAdded(project, figure);
    figure.items.clear();
    figure.view = QStringLiteral("ashby");
    figure.options = {{QStringLiteral("x"), QStringLiteral("sigma")}};
    withFigure = edits::figureAdded(withFigure.project, figure);
    auto withTable = edits::tableAdded(withFigure.project, {0, QStringLiteral("transitions"), QStringLiteral("Table 1"), {glass.id, crystal.id}});
    return edits::tableAdded(withTable.project, {0, QStringLiteral("all"), {}, {}}).project;
}

namespace
{
struct Ids
{
    std::vector<NodeId> samples, datasets, analyses, figures, tables;

    explicit Ids(const Project &project)
    {
        for (const SamplePtr &sample : project.samples) {
            samples.push_back(sample->id);
            for (const auto &dataset : sample->datasets)
                datasets.push_back(dataset->id);
            for (const auto &analysis : sample->analyses)
                analyses.push_back(analysis->id);
        }
        for (const auto &figure : project.figures)
            figures.push_back(figure->id);
        for (const auto &table : project.tables)
            tables.push_back(table->id);
    }
};

NodeId one(const std::vector<NodeId> &ids, std::mt19937 &random)
{
    if (ids.empty() || random() % 20 == 0)
        return static_cast<NodeId>(random() % 1000);
    return ids[random() % ids.size()];
}

QString words(std::mt19937 &random) { return QStringLiteral("n%1").arg(random() % 7); }

bool sameBits(const Values &a, const Values &b)
{
    if (!a || !b)
        return !a && !b;
    return a->size() == b->size() && (a->empty() || std::memcmp(a->data(), b->data(), a->size() * sizeof(double)) == 0);
}

bool sameNumber(double a, double b) { return (std::isnan(a) && std::isnan(b)) || std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

bool same(const Quantity &a, const Quantity &b)
{
    return sameNumber(a.value, b.value) && sameNumber(a.uncertainty, b.uncertainty) && a.unit == b.unit && a.unit.symbol() == b.unit.symbol();
}

QString difference(const Dataset &a, const Dataset &b)
{
    if (a.label != b.label || a.technique != b.technique || a.simulated != b.simulated)
        return QStringLiteral("head of dataset %1").arg(a.label);
    if (a.columns.size() != b.columns.size() || a.segments.size() != b.segments.size() || a.vendorResults.size() != b.vendorResults.size()
        || a.metadata.entries().size() != b.metadata.entries().size())
        return QStringLiteral("counts of dataset %1").arg(a.label);
    for (std::size_t i = 0; i < a.columns.size(); ++i) {
        const Column &x = a.columns[i], &y = b.columns[i];
        if (x.name != y.name || x.role != y.role || x.unit != y.unit || x.unitText != y.unitText || !sameBits(x.values, y.values)
            || !sameBits(x.uncertainty, y.uncertainty))
            return QStringLiteral("column %1").arg(x.name);
    }
    for (std::size_t i = 0; i < a.segments.size(); ++i) {
        const Segment &x = a.segments[i], &y = b.segments[i];
        if (x.kind != y.kind || x.first != y.first || x.last != y.last || !sameNumber(x.rate, y.rate) || !sameNumber(x.from, y.from) || !sameNumber(x.to, y.to))
            return QStringLiteral("segment %1").arg(i);
    }
    for (std::size_t i = 0; i < a.vendorResults.size(); ++i) {
        const VendorResult &x = a.vendorResults[i], &y = b.vendorResults[i];
        if (x.name != y.name || !same(x.quantity, y.quantity) || x.unitText != y.unitText || x.detail != y.detail)
            return QStringLiteral("vendor result %1").arg(i);
    }
    for (std::size_t i = 0; i < a.metadata.entries().size(); ++i) {
        const MetadataEntry &x = a.metadata.entries()[i], &y = b.metadata.entries()[i];
        if (x.key != y.key || x.text != y.text || x.quantity.has_value() != y.quantity.has_value() || (x.quantity && !same(*x.quantity, *y.quantity)))
            return QStringLiteral("metadata %1").arg(x.key);
    }
    return {};
}
} // namespace

Project randomlyEdited(const Project &project, std::mt19937 &random)
{
    const Ids ids(project);
    switch (random() % 20) {
    case 0: return edits::sampleAdded(project, words(random), SampleRole::Glass).project;
    case 1:
    case 2: {
        const unsigned seed = static_cast<unsigned>(random() % 4);
        std::vector<DatasetPtr> datasets(random() % 3);
        for (DatasetPtr &dataset : datasets)
            dataset = syntheticDataset(words(random), random() % 20, seed);
        return edits::datasetsAdded(project, one(ids.samples, random), sourceFile(words(random), 50, seed), imported(datasets)).project;
    }
    case 3:
    case 4:
    case 5: {
        std::map<QString, std::vector<NodeId>> inputs{{QStringLiteral("data"), {one(ids.datasets, random)}}};
        if (random() % 3 == 0)
            inputs[QStringLiteral("blank")] = {one(ids.datasets, random)};
        return edits::analysisAdded(project, words(random), inputs, {}).project;
    }
    case 6: {
        FigureNode figure;
        figure.key = words(random);
        figure.items = {one(ids.datasets, random), one(ids.analyses, random)};
        return edits::figureAdded(project, figure).project;
    }
    case 7: return edits::tableAdded(project, {0, words(random), {}, {one(ids.samples, random)}}).project;
    case 8:
    case 9:
        return edits::parameterSet(project, one(ids.analyses, random), words(random),
                                   random() % 4 == 0 ? ParameterValue() : ParameterValue(static_cast<double>(random() % 3)));
    case 10: return edits::inputSet(project, one(ids.analyses, random), random() % 2 ? QStringLiteral("data") : QStringLiteral("blank"), {one(ids.datasets, random)});
    case 11: return edits::inputSet(project, one(ids.analyses, random), random() % 2 ? QStringLiteral("data") : QStringLiteral("blank"), {});
    case 12: return edits::renamed(project, static_cast<NodeId>(random() % static_cast<unsigned>(project.nextId + 1)), words(random));
    case 13: return edits::roleSet(project, one(ids.samples, random), random() % 2 ? SampleRole::Crystal : SampleRole::Blank);
    case 14:
    case 15: return edits::datasetMoved(project, one(ids.datasets, random), one(ids.samples, random));
    case 16: return edits::removed(project, static_cast<NodeId>(random() % static_cast<unsigned>(project.nextId + 1)));
    case 17: return edits::issueApproved(project, one(ids.analyses, random), words(random), random() % 2 ? words(random) : QString());
    case 18: {
        const auto figure = project.figure(one(ids.figures, random));
        if (!figure)
            return project;
        FigureNode changed = *figure;
        changed.key = words(random);
        changed.items.push_back(one(ids.datasets, random));
        return edits::figureChanged(project, changed);
    }
    default: return edits::titleSet(project, words(random));
    }
}

QString difference(const Project &a, const Project &b)
{
    if (a.title != b.title || a.notice != b.notice || a.nextId != b.nextId)
        return QStringLiteral("head: %1, %2 / %3, %4").arg(a.title, QString::number(a.nextId), b.title, QString::number(b.nextId));
    if (a.sources.size() != b.sources.size() || a.samples.size() != b.samples.size() || a.figures.size() != b.figures.size() || a.tables.size() != b.tables.size())
        return QStringLiteral("counts");
    for (std::size_t i = 0; i < a.sources.size(); ++i) {
        const Source &x = *a.sources[i], &y = *b.sources[i];
        if (x.name != y.name || x.bytes != y.bytes || x.sha256 != y.sha256 || x.format != y.format || x.options != y.options || x.encoding != y.encoding
            || x.decimal != y.decimal || x.issues != y.issues)
            return QStringLiteral("source %1").arg(x.name);
    }
    for (std::size_t i = 0; i < a.samples.size(); ++i) {
        const Sample &x = *a.samples[i], &y = *b.samples[i];
        if (x.id != y.id || x.name != y.name || x.role != y.role || x.comment != y.comment || x.datasets.size() != y.datasets.size()
            || x.analyses.size() != y.analyses.size())
            return QStringLiteral("sample %1").arg(x.name);
        for (std::size_t k = 0; k < x.datasets.size(); ++k) {
            const DatasetNode &p = *x.datasets[k], &q = *y.datasets[k];
            if (p.id != q.id || p.name != q.name || p.source != q.source || p.indexInSource != q.indexInSource)
                return QStringLiteral("dataset %1").arg(p.name);
            if (const QString found = difference(*p.data, *q.data); !found.isEmpty())
                return found;
        }
        for (std::size_t k = 0; k < x.analyses.size(); ++k) {
            const AnalysisNode &p = *x.analyses[k], &q = *y.analyses[k];
            if (p.id != q.id || p.analysis != q.analysis || p.inputs != q.inputs || p.parameters != q.parameters || p.name != q.name || p.approvals != q.approvals)
                return QStringLiteral("analysis %1").arg(p.id);
        }
    }
    for (std::size_t i = 0; i < a.figures.size(); ++i) {
        if (!(*a.figures[i] == *b.figures[i]))
            return QStringLiteral("figure %1").arg(a.figures[i]->key);
    }
    for (std::size_t i = 0; i < a.tables.size(); ++i) {
        if (!(*a.tables[i] == *b.tables[i]))
            return QStringLiteral("table %1").arg(a.tables[i]->key);
    }
    return {};
}

QString difference(const Outcome &a, const Outcome &b)
{
    if (a.results.size() != b.results.size() || a.curves.size() != b.curves.size() || a.fit.has_value() != b.fit.has_value())
        return QStringLiteral("counts");
    for (std::size_t i = 0; i < a.results.size(); ++i) {
        const ResultValue &x = a.results[i], &y = b.results[i];
        if (x.key != y.key || !same(x.quantity, y.quantity) || !(x.label == y.label) || x.index != y.index || x.indexUnit != y.indexUnit
            || !(x.withoutUncertainty == y.withoutUncertainty) || x.words != y.words || x.parts.size() != y.parts.size())
            return QStringLiteral("result %1").arg(x.key);
        for (std::size_t k = 0; k < x.parts.size(); ++k) {
            if (!(x.parts[k].name == y.parts[k].name) || !sameNumber(x.parts[k].value, y.parts[k].value))
                return QStringLiteral("part of %1").arg(x.key);
        }
    }
    for (std::size_t i = 0; i < a.curves.size(); ++i) {
        const Curve &x = a.curves[i], &y = b.curves[i];
        if (x.key != y.key || !(x.label == y.label) || x.use != y.use || x.panel != y.panel || x.xName != y.xName || x.yName != y.yName || x.xUnit != y.xUnit
            || x.yUnit != y.yUnit || !sameBits(x.x, y.x) || !sameBits(x.y, y.y) || !sameBits(x.base, y.base) || !sameBits(x.uncertainty, y.uncertainty)
            || !sameBits(x.xUncertainty, y.xUncertainty))
            return QStringLiteral("curve %1").arg(x.key);
    }
    if (a.fit) {
        const FitSummary &x = *a.fit, &y = *b.fit;
        if (x.converged != y.converged || x.reason != y.reason || !sameNumber(x.chi2, y.chi2) || !sameNumber(x.chi2Reduced, y.chi2Reduced) || x.dof != y.dof
            || !sameNumber(x.aic, y.aic) || !sameNumber(x.bic, y.bic) || x.iterations != y.iterations || x.starts != y.starts
            || x.startsAgreeing != y.startsAgreeing || x.parameterKeys != y.parameterKeys || x.covariance != y.covariance || x.convention != y.convention)
            return QStringLiteral("fit");
    }
    if (a.issues != b.issues || a.parameters != b.parameters)
        return QStringLiteral("issues or parameters");
    return {};
}

QString brokenRule(const Project &project)
{
    const Ids ids(project);
    std::set<NodeId> all;
    for (const auto *list : {&ids.samples, &ids.datasets, &ids.analyses, &ids.figures, &ids.tables}) {
        for (const NodeId id : *list) {
            if (!all.insert(id).second || id <= 0 || id >= project.nextId)
                return QStringLiteral("id %1 is not unique or not below %2").arg(id).arg(project.nextId);
        }
    }
    std::set<QByteArray> needed, there;
    std::set<QString> keys;
    for (const SamplePtr &sample : project.samples) {
        for (const auto &dataset : sample->datasets) {
            needed.insert(dataset->source);
            if (!project.source(dataset->source))
                return QStringLiteral("dataset %1 has no source").arg(dataset->id);
        }
        for (const auto &analysis : sample->analyses) {
            for (const auto &[key, datasets] : analysis->inputs) {
                for (const NodeId id : datasets) {
                    if (!project.dataset(id))
                        return QStringLiteral("analysis %1 reads dataset %2, which is gone").arg(analysis->id).arg(id);
                }
            }
            if (project.sampleOf(owningDataset(*analysis)) != sample)
                return QStringLiteral("analysis %1 stands under the wrong sample").arg(analysis->id);
        }
    }
    for (const SourcePtr &source : project.sources) {
        if (!there.insert(source->sha256).second)
            return QStringLiteral("source %1 is there twice").arg(source->name);
    }
    if (needed != there)
        return QStringLiteral("a source that no dataset needs");
    for (const auto &figure : project.figures) {
        if (!keys.insert(figure->key).second)
            return QStringLiteral("figure key %1 is there twice").arg(figure->key);
        for (const NodeId id : figure->items) {
            if (!project.dataset(id) && !project.analysis(id))
                return QStringLiteral("figure %1 shows %2, which is gone").arg(figure->key).arg(id);
        }
    }
    for (const auto &table : project.tables) {
        for (const NodeId id : table->samples) {
            if (!project.sample(id))
                return QStringLiteral("table %1 shows sample %2, which is gone").arg(table->key).arg(id);
        }
    }
    return {};
}

AnalysisSpec meanAnalysis(int version, int *runs)
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("test.mean");
    spec.version = version;
    spec.label = text("Mean");
    spec.inputs = {{QStringLiteral("data"), text("Data"), {{QStringLiteral("heat-flow"), false}}, false, false}};
    for (const char *key : {"mass", "limit"})
        spec.parameters.push_back(numberParameter(key, key, "", 1.0));
    spec.parameters.push_back(rangeParameter("window", "Window", "degC").thatMayBeUnset());
    spec.parameters.push_back(wordsParameter("baseline", "Baseline"));
    spec.parameters.push_back(numberParameter("asked", "Asked", "").thatMayBeUnset());
    spec.outputs = {{QStringLiteral("mean"), QStringLiteral("m"), text("Mean"), Unit::of("W/g"), text("Arithmetic mean.")}};
    spec.run = [version, runs](const Inputs &inputs, const Parameters &parameters, const Progress &) -> Result<Outcome> {
        if (runs)
            ++*runs;
        const Values y = inputs.values("heat-flow", Unit::of("W/g"));
        if (!y || y->empty())
            return failure("no-rows", text("The data hold no rows."), {{}, 7, QStringLiteral("window")});
        Outcome outcome;
        const double mean = std::accumulate(y->begin(), y->end(), 0.0) / static_cast<double>(y->size()) + version;
        ResultValue result;
        result.key = QStringLiteral("mean");
        result.quantity = {mean, absent, Unit::of("W/g")};
        result.withoutUncertainty = text("The test states none.");
        result.parts = {{text("noise"), 0.25}};
        result.index = {{QStringLiteral("frequency"), 1.5}};
        result.indexUnit = QStringLiteral("Hz");
        outcome.results = {result};
        const Values x = inputs.dataset()->columns.front().values;
        outcome.curves = {{QStringLiteral("fit"), text("Fit"), CurveUse::Area, QStringLiteral("main"), QStringLiteral("T"), QStringLiteral("P"), Unit::of("degC"),
                           Unit::of("W/g"), x, y, y, nullptr, y}};
        outcome.fit = FitSummary{true, QStringLiteral("small step"), 1.5, 0.1, 12, absent, 3, 4, 5, 2, {QStringLiteral("a")}, {{0.5}}, QStringLiteral("scaled")};
        outcome.issues = {note("averaged", text("Averaged over %1.", mean))};
        outcome.parameters = parameters;
        return outcome;
    };
    return spec;
}

qint64 nodeCheck(NodeId id, const QByteArray &kind, NodeId parent, qint64 place, const QByteArray &json)
{
    return rows::check(id, kind, parent, place, json);
}

qint64 metaCheck(const QByteArray &key, const QByteArray &value) { return rows::check(key, value); }

QByteArray censusPlus(const QByteArray &census, int nodes, qint64 sum)
{
    QByteArrayList words = census.split(' ');
    words[0] = QByteArray::number(words[0].toULongLong(nullptr, 16) + static_cast<qulonglong>(nodes), 16);
    words[1] = QByteArray::number(words[1].toULongLong(nullptr, 16) + static_cast<qulonglong>(sum), 16);
    return words.join(' ');
}

bool nodeReplaced(const QString &path, const QByteArray &kind, const QByteArray &json)
{
    sqlite::Database database;
    if (!database.open(path, sqlite::Database::Mode::ReadWrite))
        return false;
    const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())); };
    sqlite::Statement found(database, "SELECT id, parent, place, \"check\" FROM nodes WHERE kind = CAST(?1 AS TEXT) ORDER BY id");
    if (!found.bind(1, view(kind)).step())
        return false;
    const qint64 id = found.number(0), parent = found.number(1), place = found.number(2), before = found.number(3);
    found.reset();
    const qint64 sum = nodeCheck(id, kind, parent, place, json);
    sqlite::Statement change(database, "UPDATE nodes SET json = ?1, \"check\" = ?2 WHERE id = ?3");
    const QByteArray census = censusPlus(database.text("SELECT value FROM meta WHERE key = 'census'").toUtf8(), 0, sum - before);
    sqlite::Statement count(database, "UPDATE meta SET value = ?1, \"check\" = ?2 WHERE key = 'census'");
    return change.bindText(1, json).bind(2, sum).bind(3, id).run() && count.bindText(1, census).bind(2, metaCheck("census", census)).run();
}

} // namespace vitrine::test
