// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

// Expansion, glass transition and shrinkage on curves whose results are known exactly.
class Expansion : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreRecognised_data();
    void tablesAreRecognised();
    void straightLineIsExact_data();
    void straightLineIsExact();
    void meanCoefficientOfAParabola_data();
    void meanCoefficientOfAParabola();
    void bentLineHasItsCornerAtTheTransition();
    void transitionIsFoundUnasked_data();
    void transitionIsFoundUnasked();
    void aTransformationIsNoGlassTransition_data();
    void aTransformationIsNoGlassTransition();
    void softeningIsWhereTheLengthTurnsRound();
    void crystalHasNoTransition();
    void uncertaintyCoversTheNoise();
    void aLengthIsGreaterThanZero();
    void theTemperatureScaleIsAPart();
    void theLengthScaleIsAPart();
    void systemIsTakenOut();
    void shrinkage();
    void refuses();
    void viewsShowStrainAndCoefficient();
    void zirconiumAlloy();
};

namespace
{

struct Rows
{
    std::vector<double> time, temperature, length;
};

template<class Function>
Rows ramp(Function length, double from = 25, double to = 350, double step = 0.5, double rate = 5)
{
    Rows rows;
    for (double T = from; T <= to + 1e-9; T += step) {
        rows.time.push_back((T - from) / rate);
        rows.temperature.push_back(T);
        rows.length.push_back(length(T));
    }
    return rows;
}

DatasetPtr dataset(const Rows &rows, const char *unit, std::optional<double> length = {})
{
    Dataset data;
    data.label = QStringLiteral("run");
    data.technique = QStringLiteral("dilatometry");
    data.columns = {{QStringLiteral("Time"), QStringLiteral("time"), Unit::of("min"), QStringLiteral("min"), shared(rows.time), {}},
                    {QStringLiteral("Temperature"), QStringLiteral("temperature"), Unit::of("degC"), QStringLiteral("C"), shared(rows.temperature), {}},
                    {QStringLiteral("dL"), QStringLiteral("length-change"), *Unit::parsed(QString::fromLatin1(unit)), QString::fromLatin1(unit), shared(rows.length), {}}};
    if (length)
        data.metadata.set(QStringLiteral("length"), Quantity{*length, absent, Unit::of("mm")});
    return std::make_shared<const Dataset>(data);
}

Result<Outcome> evaluate(const DatasetPtr &data, const QStringList &settings = {}, const DatasetPtr &blank = {}, const char *analysis = "dilatometry.expansion")
{
    const AnalysisSpec &spec = *registry().analysis(QString::fromLatin1(analysis));
    Parameters given;
    // Made of mathematics: scales are exact. Tests of theirs state an accuracy.
    for (const QString &key : {QStringLiteral("temperature_accuracy"), QStringLiteral("enthalpy_accuracy"), QStringLiteral("length_accuracy"), QStringLiteral("system_accuracy")})
        if (findSpec(spec.parameters, key))
            given.set(key, 0.0);
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        given.set(key, *parsedParameter(*findSpec(spec.parameters, key), setting.section(u'=', 1)));
    }
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    if (blank)
        inputs.add(QStringLiteral("blank"), blank);
    return evaluated(spec, inputs, given, {});
}

// A glass of coefficient a below Tg, a liquid of b above, rounded over `width` kelvin.
double bent(double T, double Tg, double a, double b, double width)
{
    return a * (T - 25) + (b - a) * width * std::log1p(std::exp((T - Tg) / width));
}

class Random
{
public:
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += (m_state = m_state * 1664525u + 1013904223u) / 4294967296.0;
        return sum;
    }

private:
    quint32 m_state = 88172645u;
};

} // namespace

#define EVALUATED(name, ...)                                                                                                                         \
    const auto name = evaluate(__VA_ARGS__);                                                                                                         \
    QVERIFY2(name.ok(), name ? "" : qPrintable(name.failure().message.english()))

void Expansion::tablesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::newRow("NETZSCH's name") << QByteArray("Temp./°C;dL/Lo\n");
    QTest::newRow("percent") << QByteArray("Temperature (°C);dL/L0 (%)\n");
    QTest::newRow("TA's name") << QByteArray("Temperature (°C);Dimension Change (µm)\n");
    QTest::newRow("German") << QByteArray("Temperatur [°C];Längenänderung [µm]\n");
}

void Expansion::tablesAreRecognised()
{
    QFETCH(QByteArray, heading);
    QByteArray rows;
    for (int i = 0; i < 30; ++i)
        rows += QByteArray::number(25 + i) + ';' + QByteArray::number(1e-5 * i) + '\n';
    const auto imported = importFile(registry().importers(), {QStringLiteral("tma.csv"), heading + rows}, {}, {});
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.failure().message.english()));
    QCOMPARE(imported->datasets.front()->technique, QStringLiteral("dilatometry"));
    QVERIFY(imported->datasets.front()->column(role::lengthChange));
}

void Expansion::straightLineIsExact_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("length");
    QTest::newRow("relative") << "" << 1.0 << 0.0;
    QTest::newRow("percent") << "%" << 100.0 << 0.0;
    QTest::newRow("micrometres of 12.5 mm") << "um" << 12500.0 << 12.5;
    QTest::newRow("micrometres a metre") << "um/m" << 1e6 << 0.0;
}

void Expansion::straightLineIsExact()
{
    QFETCH(QString, unit);
    QFETCH(double, factor);
    QFETCH(double, length);
    const DatasetPtr data = dataset(ramp([&](double T) { return factor * 7.3e-6 * (T - 25); }), unit.toLatin1().constData(), length > 0 ? std::optional(length) : std::nullopt);
    for (const char *mean : {"mean=regression", "mean=ends"}) {
        EVALUATED(outcome, data, {QStringLiteral("range=50..200"), QString::fromLatin1(mean), QStringLiteral("temperature=120")});
        COMPARE_RESULT(*outcome, "alpha_mean", 7.3e-6, 1e-12);
        COMPARE_RESULT(*outcome, "alpha", 7.3e-6, 1e-12);
        COMPARE_RESULT(*outcome, "expansion", 100 * 7.3e-6 * 150, 1e-8);
        QVERIFY(!outcome->find(QStringLiteral("T_g")));
        QVERIFY(!outcome->find(QStringLiteral("T_softening")));
    }
}

// L = a t + b t^2: the mean coefficient between T1 and T2 is a + b (t1 + t2), by the chord and by the line alike.
void Expansion::meanCoefficientOfAParabola_data()
{
    QTest::addColumn<QString>("mean");
    QTest::newRow("regression") << "regression";
    QTest::newRow("ends") << "ends";
}

void Expansion::meanCoefficientOfAParabola()
{
    QFETCH(QString, mean);
    const DatasetPtr data = dataset(ramp([](double T) { return 9e-6 * (T - 25) + 4e-9 * (T - 25) * (T - 25); }), "");
    EVALUATED(outcome, data, {QStringLiteral("range=100..300"), QStringLiteral("mean=") + mean});
    COMPARE_RESULT(*outcome, "alpha_mean", 9e-6 + 4e-9 * (75 + 275), 1e-10);
}

void Expansion::bentLineHasItsCornerAtTheTransition()
{
    EVALUATED(outcome, dataset(ramp([](double T) { return bent(T, 209, 20e-6, 60e-6, 3); }), ""),
              {QStringLiteral("glass_window=100..180"), QStringLiteral("liquid_window=240..300")});
    COMPARE_RESULT(*outcome, "T_g", 209, 0.05);
    COMPARE_RESULT(*outcome, "alpha_glass", 20e-6, 2e-8);
    COMPARE_RESULT(*outcome, "alpha_liquid", 60e-6, 2e-8);
}

void Expansion::transitionIsFoundUnasked_data()
{
    QTest::addColumn<double>("liquid");
    QTest::newRow("the liquid expands more") << 60e-6;
    QTest::newRow("the sample yields to the load") << -150e-6;
}

void Expansion::transitionIsFoundUnasked()
{
    QFETCH(double, liquid);
    Random random;
    EVALUATED(outcome, dataset(ramp([&](double T) { return bent(T, 209, 20e-6, liquid, 3) + 1e-6 * random.normal(); }, 25, 260), ""));
    const ResultValue *Tg = outcome->find(QStringLiteral("T_g"));
    QVERIFY(Tg);
    COMPARE_CLOSE(Tg->quantity.value, 209.0, 4.0);
    QVERIFY2(std::abs(Tg->quantity.value - 209) < 3 * Tg->quantity.uncertainty, qPrintable(QStringLiteral("%1 +- %2").arg(Tg->quantity.value).arg(Tg->quantity.uncertainty)));
    QCOMPARE(outcome->find(QStringLiteral("T_drop")) != nullptr, liquid < 0);
    QCOMPARE(outcome->find(QStringLiteral("alpha_liquid")) != nullptr, liquid > 0);
    if (liquid < 0) {
        COMPARE_RESULT(*outcome, "T_drop", 203, 6); // the coefficient falls between Tg - 2 w and Tg + 2 w
        COMPARE_RESULT(*outcome, "yield_slope", liquid, 0.05 * std::abs(liquid));
        // The length turns round below T_g, where the yielding outweighs the expansion: no softening point.
        QVERIFY(!outcome->find(QStringLiteral("T_softening")));
        for (const char *code : {"yields", "no-softening-point"})
            QVERIFY2(std::ranges::any_of(outcome->issues, [&](const Issue &issue) { return issue.code == QLatin1String(code); }), code);
    }
}

void Expansion::aTransformationIsNoGlassTransition_data()
{
    QTest::addColumn<double>("above"); // coefficient within 60 K above 180 degC
    QTest::newRow("contraction, then expansion as before") << -60e-6;
    QTest::newRow("a smaller coefficient") << 5e-6;
}

void Expansion::aTransformationIsNoGlassTransition()
{
    QFETCH(double, above);
    Random random;
    EVALUATED(outcome, dataset(ramp([&](double T) {
                  return above < 0 ? bent(T, 180, 20e-6, above, 3) + bent(T, 240, 0, 20e-6 - above, 3) + 5e-7 * random.normal() : bent(T, 180, 20e-6, above, 3) + 5e-7 * random.normal();
              }), ""),
              {QStringLiteral("glass_window=100..165"), QStringLiteral("liquid_window=195..225")});
    QVERIFY(!outcome->find(QStringLiteral("T_g")) && !outcome->find(QStringLiteral("alpha_liquid")) && !outcome->find(QStringLiteral("alpha_glass")));
    COMPARE_RESULT(*outcome, "T_transformation", 180, 1);
    COMPARE_RESULT(*outcome, "alpha_before", 20e-6, 1e-6);
    COMPARE_RESULT(*outcome, "alpha_after", above, 2e-6);
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("transformation"); }));
}

void Expansion::softeningIsWhereTheLengthTurnsRound()
{
    // Liquid expansion until the load wins: the derivative a + (b - a) s(T - Tg) - c exp(T - Ts) vanishes at the greatest length.
    const auto length = [](double T) { return bent(T, 200, 20e-6, 50e-6, 2) - 50e-6 * 5 * std::exp((T - 250) / 5); };
    EVALUATED(outcome, dataset(ramp(length, 25, 262, 0.25), ""), {QStringLiteral("glass_window=100..185"), QStringLiteral("liquid_window=212..225"), QStringLiteral("smoothing=3")});
    COMPARE_RESULT(*outcome, "T_softening", 250, 0.2);
    COMPARE_RESULT(*outcome, "T_g", 200, 1.5);
}

void Expansion::crystalHasNoTransition()
{
    Random random;
    EVALUATED(outcome, dataset(ramp([&](double T) { return 30e-6 * (T - 25) + 1e-8 * (T - 25) * (T - 25) + 2e-6 * random.normal(); }), ""));
    QVERIFY(!outcome->find(QStringLiteral("T_g")));
    QVERIFY(!outcome->find(QStringLiteral("T_drop")));
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("no-transition"); }));
}

// The bound is zero itself, no small number of convenience, and the message names value and unit.
void Expansion::aLengthIsGreaterThanZero()
{
    const ParameterSpec *length = findSpec(registry().analysis(QStringLiteral("dilatometry.expansion"))->parameters, QStringLiteral("length"));
    QVERIFY(length);
    for (const auto &[words, found] : {std::pair("0", "0 mm"), std::pair("-2 cm", "-20 mm")}) {
        const auto value = parsedParameter(*length, QString::fromLatin1(words));
        QVERIFY(!value.ok());
        QCOMPARE(value.failure().message.english(), QStringLiteral("length is \"%1\"; expected a value greater than zero.").arg(QLatin1StringView(found)));
    }
    QVERIFY(parsedParameter(*length, QStringLiteral("1 nm")).ok());
}

void Expansion::theTemperatureScaleIsAPart()
{
    const auto curve = [](double T) { return 1e-6 * (9 * T + 20 * 2 * std::log1p(std::exp((T - 209) / 2))); };
    std::map<double, Quantity> found;
    for (const double accuracy : {0.0, 1.5}) {
        EVALUATED(outcome, dataset(ramp(curve), ""), {QStringLiteral("glass_window=60..160"), QStringLiteral("liquid_window=260..330"), QStringLiteral("temperature_accuracy=%1").arg(accuracy)});
        QVERIFY(outcome->find(QStringLiteral("T_g")));
        found[accuracy] = outcome->find(QStringLiteral("T_g"))->quantity;
    }
    QCOMPARE(found[1.5].value, found[0.0].value);
    COMPARE_CLOSE(found[1.5].uncertainty, std::hypot(found[0.0].uncertainty, 1.5), 1e-9);
}

void Expansion::theLengthScaleIsAPart()
{
    const auto curve = [](double T) { return 1e-6 * (9 * T + 20 * 2 * std::log1p(std::exp((T - 209) / 2))); };
    const QStringList windows{QStringLiteral("glass_window=60..160"), QStringLiteral("liquid_window=260..330"), QStringLiteral("range=60..160")};
    EVALUATED(exact, dataset(ramp(curve), ""), windows);
    EVALUATED(scaled, dataset(ramp(curve), ""), windows + QStringList{QStringLiteral("length_accuracy=2"), QStringLiteral("system_accuracy=3e-7")});
    for (const char *key : {"alpha_mean", "alpha_glass", "alpha_liquid"}) {
        const ResultValue *before = exact->find(QLatin1StringView(key)), *after = scaled->find(QLatin1StringView(key));
        QVERIFY(before && after);
        QCOMPARE(after->parts.back().kind, PartKind::LengthScale);
        COMPARE_CLOSE(after->parts.back().value, std::hypot(0.02 * before->quantity.value, 3e-7), 1e-12);
        COMPARE_CLOSE(after->quantity.uncertainty, std::hypot(before->quantity.uncertainty, after->parts.back().value), 1e-12);
    }
    COMPARE_CLOSE(scaled->find(QStringLiteral("expansion"))->parts.back().value, std::hypot(0.02 * 0.09, 100 * 3e-7 * 100), 1e-6);
    // Unasked the estimates count.
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("dilatometry.expansion"));
    Inputs inputs;
    inputs.add(QStringLiteral("data"), dataset(ramp(curve), ""));
    const auto unasked = evaluated(spec, inputs, {}, {});
    QVERIFY(unasked.ok());
    QCOMPARE(unasked->find(QStringLiteral("alpha_mean"))->parts.back().kind, PartKind::LengthScale);
}

void Expansion::uncertaintyCoversTheNoise()
{
    Random random;
    constexpr int draws = 50;
    for (const char *key : {"alpha_mean", "T_g", "alpha_glass"}) {
        double sum = 0, squares = 0, stated = 0;
        for (int draw = 0; draw < draws; ++draw) {
            EVALUATED(outcome, dataset(ramp([&](double T) { return bent(T, 209, 20e-6, 60e-6, 3) + 5e-6 * random.normal(); }), ""),
                      {QStringLiteral("glass_window=100..180"), QStringLiteral("liquid_window=240..300"), QStringLiteral("range=50..180")});
            const Quantity &found = outcome->find(QLatin1StringView(key))->quantity;
            sum += found.value;
            squares += found.value * found.value;
            stated += found.uncertainty;
        }
        const double mean = sum / draws, scatter = std::sqrt(squares / draws - mean * mean);
        QVERIFY2(stated / draws > 0.7 * scatter && stated / draws < 5 * scatter, qPrintable(QStringLiteral("%1: scatter %2, stated %3").arg(key).arg(scatter).arg(stated / draws)));
    }
}

void Expansion::systemIsTakenOut()
{
    // The system lengthens by 2 um over the run; in the correction run a body of fused silica, 10 mm long as the sample, adds its own.
    const auto system = [](double T) { return 2 * std::pow((T - 25) / 325, 2); };
    const DatasetPtr sample = dataset(ramp([&](double T) { return 1e4 * 9e-6 * (T - 25) + system(T); }), "um", 10);
    const DatasetPtr blank = dataset(ramp([&](double T) { return 1.5 + 1e4 * 0.55e-6 * (T - 25) + system(T); }, 20, 360, 0.7), "um", 10);
    EVALUATED(raw, sample, {QStringLiteral("range=50..300")});
    QVERIFY(std::abs(raw->find(QStringLiteral("alpha_mean"))->quantity.value - 9e-6) > 1e-7);
    EVALUATED(corrected, sample, {QStringLiteral("range=50..300"), QStringLiteral("blank_expansion=0.55e-6")}, blank);
    COMPARE_RESULT(*corrected, "alpha_mean", 9e-6, 2e-9);
}

void Expansion::shrinkage()
{
    const DatasetPtr data = dataset(ramp([](double T) { return -0.16 / (1 + std::exp(-(T - 900) / 20)); }, 100, 1300, 1), "");
    EVALUATED(outcome, data, {QStringLiteral("smoothing=8")}, {}, "dilatometry.sintering");
    COMPARE_RESULT(*outcome, "shrinkage", 16, 0.5);
    COMPARE_RESULT(*outcome, "T_max_rate", 900, 0.5);
    COMPARE_RESULT(*outcome, "T_onset", 860, 3); // T0 - 2 w
    COMPARE_RESULT(*outcome, "T_endset", 940, 3);
    const auto none = evaluate(dataset(ramp([](double T) { return 1e-5 * T; }), ""), {}, {}, "dilatometry.sintering");
    QVERIFY(!none.ok());
    QCOMPARE(none.failure().code, QStringLiteral("no-shrinkage"));
}

void Expansion::refuses()
{
    const auto unknown = evaluate(dataset(ramp([](double T) { return 0.1 * T; }), "um"));
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.failure().place.field, QStringLiteral("length"));
    EVALUATED(told, dataset(ramp([](double T) { return 0.1 * T; }), "um"), {QStringLiteral("length=10mm")});
    COMPARE_RESULT(*told, "alpha_mean", 1e-5, 1e-10);
    const auto bare = evaluate(dataset(ramp([](double T) { return 0.1 * T; }), ""));
    QVERIFY(!bare.ok());
    QCOMPARE(bare.failure().code, QStringLiteral("no-unit"));
    const auto beside = evaluate(dataset(ramp([](double T) { return 1e-5 * T; }), ""), {QStringLiteral("range=400..500")});
    QVERIFY(!beside.ok());
    QCOMPARE(beside.failure().place.field, QStringLiteral("range"));
    const auto crossed = evaluate(dataset(ramp([](double T) { return 1e-5 * T; }), ""), {QStringLiteral("glass_window=100..200"), QStringLiteral("liquid_window=150..250")});
    QVERIFY(!crossed.ok());
    QCOMPARE(crossed.failure().place.field, QStringLiteral("liquid_window"));
}

void Expansion::viewsShowStrainAndCoefficient()
{
    const DatasetPtr data = dataset(ramp([](double T) { return bent(T, 209, 20e-6, -150e-6, 3); }, 25, 260), "");
    EVALUATED(outcome, data);
    FigureItem item;
    item.dataset = data;
    item.analysis = registry().analysis(QStringLiteral("dilatometry.expansion"));
    item.outcome = std::make_shared<const Outcome>(*outcome);
    item.parameters = outcome->parameters;
    const ViewSpec *view = registry().viewFor(QStringLiteral("dilatometry"), item.analysis->id);
    QVERIFY(view);
    const Figure figure = view->compose({item});
    QCOMPARE(figure.panels.size(), std::size_t(2));
    QVERIFY(std::ranges::any_of(figure.panels[0].annotations, [](const Annotation &words) { return words.key == QLatin1String("T_g"); }));
    QVERIFY(std::ranges::any_of(figure.panels[1].annotations, [](const Annotation &words) { return words.key == QLatin1String("T_drop"); }));
    // Coefficients in 1e-6 / K.
    const auto alpha = std::ranges::find(figure.panels[1].series, QStringLiteral("alpha"), &Series::key);
    QVERIFY(alpha != figure.panels[1].series.end());
    COMPARE_CLOSE(alpha->y->at(alpha->y->size() / 4), 20.0, 0.1);
    const Technique *technique = registry().technique(QStringLiteral("dilatometry"));
    QCOMPARE(technique->views[1].compose({item, item}).panels.size(), std::size_t(1));
    QCOMPARE(view->compose({FigureItem{data, {}, 0, false, nullptr, {}, nullptr}}).panels.size(), std::size_t(1));
}

// Row 17 of ../shared/reference/thermal.md.
void Expansion::zirconiumAlloy()
{
    SHARED_FILE(path, "thermal/dil805_zry4_heating.asc");
    const auto file = readWhole(path);
    QVERIFY(file.ok());
    const auto imported = importFile(registry().importers(), *file, {}, {});
    QVERIFY(imported.ok());
    EVALUATED(high, imported->datasets.front(), {QStringLiteral("range=950..990")});
    COMPARE_RESULT(*high, "alpha_mean", 4.28e-6, 0.13e-6);
    EVALUATED(low, imported->datasets.front(), {QStringLiteral("range=650..750")});
    COMPARE_RESULT(*low, "alpha_mean", 3.40e-6, 0.1e-6);
    // Zircaloy-4 begins to turn from alpha to beta near 870 degC on quick heating, and is no glass.
    EVALUATED(whole, imported->datasets.front());
    QVERIFY(!whole->find(QStringLiteral("T_g")));
    COMPARE_RESULT(*whole, "T_transformation", 870, 15);
}

VITRINE_TEST(Expansion)
#include "test_expansion.moc"
