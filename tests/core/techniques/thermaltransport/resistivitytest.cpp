// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <cmath>

using namespace vitrine;

namespace
{

constexpr double k = 8.617333262e-5; // eV/K

DatasetPtr table(const char *role, const char *unit, const std::vector<double> &T, const std::vector<double> &y)
{
    auto data = std::make_shared<Dataset>();
    data->technique = QStringLiteral("thermal-transport");
    data->label = QStringLiteral("made up");
    data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("K"), QStringLiteral("K"), shared(T), nullptr},
                     {QStringLiteral("y"), QString::fromLatin1(role), Unit::of(unit), QString::fromLatin1(unit), shared(y), nullptr}};
    return data;
}

Result<Outcome> run(const char *id, const DatasetPtr &data, const QStringList &settings = {})
{
    const AnalysisSpec &spec = *registry().analysis(QString::fromLatin1(id));
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    Parameters given;
    for (const QString &setting : settings)
        given.set(setting.section(u'=', 0, 0), *parsedParameter(*findSpec(spec.parameters, setting.section(u'=', 0, 0)), setting.section(u'=', 1)));
    return evaluated(spec, inputs, given, Progress());
}

bool has(const Issues &issues, const char *code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.code == QLatin1StringView(code); });
}

// Without any pattern that a straight line could take up: 1 +- 5e-4.
double jitter(int i) { return 1 + 5e-4 * std::sin(12.9898 * i * i); }

} // namespace

class ResistivityTest : public QObject
{
    Q_OBJECT

private slots:
    // R = R_0 exp(E / k T) gives E back, and the value between its rows.
    void activation()
    {
        std::vector<double> T, R;
        for (double t = 150; t <= 350; t += 5) {
            T.push_back(t);
            R.push_back(0.02 * std::exp(0.12 / (k * t)) * jitter(static_cast<int>(t)));
        }
        const auto outcome = run("thermal-transport.resistance", table("resistance", "Ohm", T, R));
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "E_a", 0.12, 1e-4);
        QVERIFY(std::abs(outcome->find(QStringLiteral("E_a"))->quantity.value - 0.12) < 4 * outcome->find(QStringLiteral("E_a"))->quantity.uncertainty);
        const double at300 = 0.02 * std::exp(0.12 / (k * 300));
        COMPARE_RESULT(*outcome, "R", at300, 0.003 * at300);
        // d ln R / dT = -E / k T^2
        COMPARE_RESULT(*outcome, "temperature_coefficient", -0.12 / (k * 300 * 300), 0.03 * 0.12 / (k * 300 * 300));
        QVERIFY(!outcome->find(QStringLiteral("resistivity_exponent")));
        QVERIFY(!has(outcome->issues, "law-bends"));
    }

    // Hopping of variable range, ln R ~ T^-1/4, has no activation energy of its own: said, and part of the uncertainty.
    void whatBendsIsTold()
    {
        std::vector<double> T, R;
        for (double t = 20; t <= 320; t += 5) {
            T.push_back(t);
            R.push_back(std::exp(40 * std::pow(t, -0.25)));
        }
        const auto outcome = run("thermal-transport.resistance", table("resistance", "Ohm", T, R));
        QVERIFY(outcome.ok());
        QVERIFY(has(outcome->issues, "law-bends"));
        const ResultValue *energy = outcome->find(QStringLiteral("E_a"));
        QVERIFY(energy && energy->quantity.uncertainty > 0.1 * energy->quantity.value);
    }

    void metal_data()
    {
        QTest::addColumn<double>("exponent");
        QTest::newRow("electrons scattering electrons") << 2.0;
        QTest::newRow("vibrations at low temperatures") << 4.0;
    }
    void metal()
    {
        QFETCH(double, exponent);
        std::vector<double> T, R;
        for (double t = 4; t <= 305; t += 1) {
            T.push_back(t);
            R.push_back((1e-8 + 3e-8 * std::pow(t / 60, exponent)) * jitter(static_cast<int>(t)));
        }
        const auto outcome = run("thermal-transport.resistivity", table("resistivity", "Ohm m", T, R), {QStringLiteral("geometry_error=0")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "resistivity_exponent", exponent, 0.01);
        COMPARE_RESULT(*outcome, "rho_0", 1e-8, 2e-11);
        const double ratio = (1e-8 + 3e-8 * std::pow(5, exponent)) / (1e-8 + 3e-8 * std::pow(4.0 / 60, exponent));
        COMPARE_RESULT(*outcome, "resistance_ratio", ratio, 0.01 * ratio);
        QVERIFY(!outcome->find(QStringLiteral("E_a")) && !outcome->find(QStringLiteral("T_drop")));
    }

    // A relative error of the geometry is one of the resistivity, not of its exponent.
    void geometryCounts()
    {
        std::vector<double> T, R;
        for (double t = 4; t <= 305; t += 1) {
            T.push_back(t);
            R.push_back((1e-8 + 3e-8 * std::pow(t / 60, 2)) * jitter(static_cast<int>(t)));
        }
        const DatasetPtr data = table("resistivity", "Ohm m", T, R);
        const auto sharp = run("thermal-transport.resistivity", data, {QStringLiteral("geometry_error=0")}), vague = run("thermal-transport.resistivity", data, {QStringLiteral("geometry_error=7")}),
                   unknown = run("thermal-transport.resistivity", data);
        QVERIFY(sharp.ok() && vague.ok() && unknown.ok());
        const Quantity a = sharp->find(QStringLiteral("resistivity"))->quantity, b = vague->find(QStringLiteral("resistivity"))->quantity;
        COMPARE_CLOSE(std::sqrt(b.uncertainty * b.uncertainty - a.uncertainty * a.uncertainty) / b.value, 0.07, 1e-9);
        COMPARE_CLOSE(sharp->find(QStringLiteral("resistivity_exponent"))->quantity.uncertainty, vague->find(QStringLiteral("resistivity_exponent"))->quantity.uncertainty, 1e-12);
        QVERIFY(has(unknown->issues, "geometry-unknown") && !has(vague->issues, "geometry-unknown"));
    }

    // Rows of another field are another curve.
    void oneField()
    {
        std::vector<double> T, R, H;
        for (double t = 100; t <= 320; t += 2) {
            for (const double field : {0.0, 5e4}) {
                if (field > 0 && t > 150)
                    continue;
                T.push_back(t);
                H.push_back(field);
                R.push_back(field > 0 ? 9 : 2 + 0.01 * t);
            }
        }
        auto data = std::make_shared<Dataset>(*table("resistance", "Ohm", T, R));
        data->columns.push_back({QStringLiteral("H"), QStringLiteral("field"), Unit::of("Oe"), QStringLiteral("Oe"), shared(H), nullptr});
        const auto outcome = run("thermal-transport.resistance", data, {QStringLiteral("temperature=120")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "R", 3.2, 1e-9);
        QVERIFY(has(outcome->issues, "other-fields"));
        const auto other = run("thermal-transport.resistance", data, {QStringLiteral("temperature=120"), QStringLiteral("field=50000")});
        QVERIFY(other.ok());
        COMPARE_RESULT(*other, "R", 9, 1e-9);
        const auto outside = run("thermal-transport.resistance", data, {QStringLiteral("temperature=400")});
        QVERIFY(outside.ok() && !outside->find(QStringLiteral("R")) && has(outside->issues, "temperature-outside"));
    }

    // The drop of a superconductor is named and left out of the law.
    void realSuperconductor()
    {
        SHARED_FILE(path, "magnetic/ppms_resistivity_EuSNb2Se4.dat");
        const auto source = readWhole(path);
        QVERIFY(source.ok());
        const auto file = importFile(registry().importers(), *source, {}, Progress());
        QVERIFY(file.ok());
        const auto outcome = run("thermal-transport.resistivity", file->datasets.front());
        QVERIFY(outcome.ok());
        // Read off the file: 2.68e-4 ohm m about 300 K, 8.94e-5 above the drop, half of it at 3.5 K.
        COMPARE_RESULT(*outcome, "resistivity", 2.68e-4, 0.02e-4);
        COMPARE_RESULT(*outcome, "rho_0", 8.94e-5, 0.05e-5);
        COMPARE_RESULT(*outcome, "T_drop", 3.3, 0.6);
        QVERIFY(outcome->parameters.interval(QStringLiteral("window"))->low > 4.5);
        QVERIFY(!outcome->find(QStringLiteral("resistance_ratio")));
    }

    // reference/magnetic.md, E3: the file's own identities hold to 1e-14, so ZT is that of its rows.
    void realThermoelectric()
    {
        SHARED_FILE(path, "magnetic/ppms_tto_EuS_NbSe2.dat");
        const auto source = readWhole(path);
        QVERIFY(source.ok());
        const auto file = importFile(registry().importers(), *source, {}, Progress());
        QVERIFY(file.ok());
        const DatasetPtr data = file->datasets.front();
        const auto outcome = run("thermal-transport.resistivity", data, {QStringLiteral("temperature=77.176"), QStringLiteral("temperature_half_width=0.01")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "resistivity", 4.75141353982354e-5, 1e-12);
        COMPARE_RESULT(*outcome, "seebeck", -0.381553967892348, 1e-9);
        COMPARE_RESULT(*outcome, "ZT", 1.34808907766989e-7, 1e-12);
        QVERIFY(has(outcome->issues, "zt-agrees") && has(outcome->issues, "error-rows"));
        auto edited = std::make_shared<Dataset>(*data);
        for (Column &column : edited->columns)
            if (column.name == QLatin1StringView("Figure of Merit ZT")) {
                std::vector<double> values = *column.values;
                for (double &value : values)
                    value *= 1.5;
                column.values = shared(values);
            }
        const auto differs = run("thermal-transport.resistivity", edited);
        QVERIFY(differs.ok() && has(differs->issues, "zt-differs") && differs->curve(QStringLiteral("ZT_file")));
    }
};

VITRINE_TEST(ResistivityTest)
#include "resistivitytest.moc"
