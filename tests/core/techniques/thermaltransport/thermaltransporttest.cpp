// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <cmath>

using namespace vitrine;

namespace
{

const AnalysisSpec &conductivity()
{
    const AnalysisSpec *spec = registry().analysis(QStringLiteral("thermal-transport.conductivity"));
    Q_ASSERT(spec);
    return *spec;
}

Result<Imported> imported(const QByteArray &bytes, const char *name = "a.dat")
{
    return importFile(registry().importers(), {QString::fromLatin1(name), bytes}, {}, Progress());
}

Result<Outcome> run(const DatasetPtr &data, const QStringList &settings)
{
    Parameters given;
    for (const QString &setting : settings) {
        const ParameterSpec *parameter = findSpec(conductivity().parameters, setting.section(u'=', 0, 0));
        if (!parameter)
            return failure("test", verbatim(setting));
        const auto value = parsedParameter(*parameter, setting.section(u'=', 1));
        if (!value)
            return value.failure();
        given.set(parameter->key, *value);
    }
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    return evaluated(conductivity(), inputs, given, Progress());
}

bool has(const Issues &issues, const char *code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.code == QLatin1StringView(code); });
}

// L = 4 mm, A = 8 mm2: kappa = G * 500. Columns: time, error, T, kappa, its deviation, dT, G, raw G, heater, radiation, conducted power.
QByteArray tto(const QByteArray &rows)
{
    return "[Header]\r\n; Thermal Transport Data File (default extension .dat)\r\nTITLE,x\r\nBYAPP,THERMAL_TRANSPORT,1.0,1.1\r\nINFO,glass,SAMPLE_MATERIAL\r\nINFO,4,SAMPLE_VLEAD_SEPARATION\r\n"
           "INFO,4,SAMPLE_ILEAD_SEPARATION\r\nINFO,8,SAMPLE_CROSS_SECTION\r\nINFO,30,SAMPLE_SURFACE_AREA\r\nINFO,1.0,SAMPLE_EMISSIVITY\r\n[Data]\r\n"
           "Comment,Time Stamp (sec),Error (code),Sample Temp. (K),Conductivity (W/K-m),Cond. Std.Dev.,Seebeck Coef. (\xb5V/K),Delta Temp. (K),Conductance (W/K),Raw Conductance (W/K),Heater Power "
           "(W),Rad. Loss (W),Cond. Pwr. (W),Pressure ()\r\n"
        + rows;
}

// dT = 2 K, G = kappa / 500, radiation 1e-4 W: raw G = G + 1e-4/2 when the shoes conduct nothing.
QByteArray row(int error, double T, double kappa)
{
    const double G = kappa / 500, raw = G + 5e-5;
    QString text = QStringLiteral(",1,%1,%2,%3,0.01,,2,%4,%5,%6,1E-4,%7,\r\n");
    for (const double value : {double(error), T, kappa, G, raw, raw * 2, raw * 2 - 1e-4})
        text = text.arg(exactNumberText(value));
    return text.toLatin1();
}

} // namespace

class ThermalTransportTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAndGeometry()
    {
        const auto file = imported(tto(row(0, 300, 0.25) + row(3, 290, 0.9)));
        QVERIFY(file.ok());
        QCOMPARE(file->format, QStringLiteral("quantum-design-thermal-transport"));
        QCOMPARE(file->encoding, QStringLiteral("cp1252"));
        const Dataset &data = *file->datasets.at(0);
        QCOMPARE(data.technique, QStringLiteral("thermal-transport"));
        QCOMPARE(data.rows(), std::size_t(2));
        QCOMPARE(data.column(role::thermalConductivity)->values->at(0), 0.25);
        QCOMPARE(data.column(role::thermalConductivity)->uncertainty->at(0), 0.01);
        QCOMPARE(data.column("error-code")->values->at(1), 3.0);
        QVERIFY2(!data.column(role::seebeck), "an insulator has no Seebeck coefficient");
        QCOMPARE(data.metadata.quantity(QStringLiteral("length"), Unit::of("mm"))->value, 4.0);
        QCOMPARE(data.metadata.quantity(QStringLiteral("area"), Unit::of("mm2"))->value, 8.0);
        QVERIFY(has(file->issues, "error-rows"));
        QVERIFY(!has(file->issues, "identity-broken"));
    }

    void changedNumbersAreNoticed()
    {
        const auto file = imported(tto(row(0, 300, 0.25).replace("0.25,", "0.26,") + row(0, 290, 0.25)));
        QVERIFY(file.ok());
        QVERIFY(has(file->issues, "identity-broken"));
    }

    void valueAtATemperature()
    {
        const auto file = imported(tto(row(0, 298, 0.24) + row(0, 302, 0.26) + row(3, 300, 9) + row(0, 200, 0.2) + row(0, 100, 0.1) + row(0, 310, 0.27)));
        QVERIFY(file.ok());
        const auto mean = run(file->datasets[0], {QStringLiteral("geometry_error=0")});
        QVERIFY(mean.ok());
        COMPARE_RESULT(*mean, "kappa", 0.25, 1e-12); // the mean within 5 K, the row with an error left out
        QVERIFY(has(mean->issues, "kappa-mean"));
        // scatter 0.01, instrument 0.01: both of the same size here
        COMPARE_CLOSE(mean->find(QStringLiteral("kappa"))->quantity.uncertainty, std::hypot(0.01, 0.01), 1e-12);
        // kappa = G L/A is known no better than L/A: 3 % asked for, and what the digits of the file leave.
        const auto stated = run(file->datasets[0], {QStringLiteral("geometry_error=3")}), proposed = run(file->datasets[0], {});
        QVERIFY(stated.ok() && proposed.ok());
        COMPARE_CLOSE(stated->find(QStringLiteral("kappa"))->quantity.uncertainty, std::hypot(0.01, 0.01, 0.03 * 0.25), 1e-12);
        QVERIFY(proposed->parameters.number(QStringLiteral("geometry_error")) > 0);
        // raw G = G + 5e-5 with G = 0.25/500 on average: mean of 5e-5/5.3e-4 and 5e-5/5.7e-4
        COMPARE_RESULT(*mean, "correction_share", 50 * (5e-5 / 5.3e-4 + 5e-5 / 5.7e-4), 1e-9);

        const auto between = run(file->datasets[0], {QStringLiteral("temperature=150")});
        QVERIFY(between.ok());
        COMPARE_RESULT(*between, "kappa", 0.15, 1e-12);
        QVERIFY(has(between->issues, "wide-gap"));

        const auto included = run(file->datasets[0], {QStringLiteral("error_rows=include")});
        QVERIFY(included.ok());
        COMPARE_RESULT(*included, "kappa", (0.24 + 0.26 + 9) / 3, 1e-12);

        const auto outside = run(file->datasets[0], {QStringLiteral("temperature=400")});
        QVERIFY(outside.ok());
        QVERIFY(!outside->find(QStringLiteral("kappa")));
        QVERIFY(has(outside->issues, "temperature-outside"));
    }

    // Radiation 1e-4 W over 2 K: 5e-5 W/K, times L/A = 500 1/m: 0.025 W/m/K. Half the emissivity gives half of it back.
    // The line of the raw values does not bridge rows that were left out.
    void rawLineHasGaps()
    {
        const auto file = imported(tto(row(0, 100, 0.1) + row(0, 150, 0.15) + row(3, 200, 9) + row(0, 250, 0.2) + row(0, 300, 0.25) + row(3, 320, 9)));
        QVERIFY(file.ok());
        const auto outcome = run(file->datasets[0], {});
        QVERIFY(outcome.ok());
        const Curve *raw = outcome->curve(QStringLiteral("raw"));
        QVERIFY(raw);
        QCOMPARE(raw->x->size(), std::size_t(5));
        QVERIFY(std::isnan((*raw->y)[2]) && (*raw->x)[2] > 150 && (*raw->x)[2] < 250);
        QCOMPARE(std::ranges::count_if(*raw->y, [](double v) { return std::isnan(v); }), std::ptrdiff_t(1));
    }

    // Resistivity and resistance, temperature and field do not share axes.
    void oneAxisOneUnit()
    {
        const auto item = [](const char *role, const char *unit, double factor, bool overField) {
            auto data = std::make_shared<Dataset>();
            data->technique = QStringLiteral("thermal-transport");
            data->label = QString::fromLatin1(unit) + (overField ? QStringLiteral(" field") : QString());
            const std::vector<double> varied{10, 100, 300}, held{10, 10, 10};
            data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("K"), {}, shared(overField ? held : varied), nullptr},
                             {QStringLiteral("H"), QStringLiteral("field"), Unit::of("Oe"), {}, shared(overField ? varied : held), nullptr},
                             {QStringLiteral("R"), QString::fromLatin1(role), Unit::of(unit), {}, shared(std::vector<double>{1 * factor, 2 * factor, 3 * factor}), nullptr}};
            FigureItem result;
            result.dataset = data;
            return result;
        };
        const FigureItem metre = item("resistivity", "Ohm m", 1, false), centimetre = item("resistivity", "Ohm cm", 100, false), ohm = item("resistance", "Ohm", 1, false),
                         field = item("resistivity", "Ohm m", 1, true);
        const ViewSpec *view = registry().viewFor(QStringLiteral("thermal-transport"), QStringLiteral("thermal-transport.conductivity"));
        QVERIFY(view);
        const Figure figure = view->compose({metre, centimetre, ohm, field});
        const Panel &panel = figure.panels.front();
        QCOMPARE(panel.series.size(), std::size_t(2));
        QCOMPARE(panel.y.unit, Unit::of("Ohm m").displayed());
        QCOMPARE(panel.x.unit, QStringLiteral("K"));
        for (const Series &series : panel.series)
            COMPARE_CLOSE((*series.y)[2], 3, 1e-12);
        QVERIFY2(figure.notice.contains(QStringLiteral("Ohm")) && figure.notice.contains(QStringLiteral("field")), qPrintable(figure.notice));
    }

    void emissivityScalesTheLoss()
    {
        const auto file = imported(tto(row(0, 299, 0.25) + row(0, 300, 0.25)));
        const auto outcome = run(file->datasets.at(0), {QStringLiteral("emissivity=0.5")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "kappa", 0.2625, 1e-12);
        const auto same = run(file->datasets.at(0), {QStringLiteral("emissivity=1")});
        COMPARE_RESULT(*same, "kappa", 0.25, 1e-12);
    }

    // Maxwell-Eucken for a porosity of 0.1: 2.1 / 1.8 = 1.1667.
    void porosity()
    {
        const auto file = imported(tto(row(0, 299, 0.25) + row(0, 300, 0.25)));
        const auto outcome = run(file->datasets.at(0), {QStringLiteral("porosity=0.1")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "kappa", 0.25 * 2.1 / 1.8, 1e-12);
    }

    void maximumOnlyWithinTheData()
    {
        QByteArray rows, rising, plateau;
        for (int T = 10; T <= 100; T += 10) {
            rows += row(0, T, 2 - 1e-4 * (T - 50) * (T - 50));
            rising += row(0, T, 0.01 * T);
            plateau += row(0, T, 0.25 - 0.2 / T + (T % 30 == 0 ? 0.002 : -0.002));
        }
        const auto peak = run(imported(tto(rows))->datasets.at(0), {});
        QVERIFY(peak.ok());
        COMPARE_RESULT(*peak, "T_kappa_max", 50, 0);
        COMPARE_RESULT(*peak, "kappa_max", 2, 1e-12);
        const auto none = run(imported(tto(rising))->datasets.at(0), {});
        QVERIFY(none.ok());
        QVERIFY(!none->find(QStringLiteral("kappa_max")));
        QVERIFY(has(none->issues, "no-maximum"));
        const auto flat = run(imported(tto(plateau))->datasets.at(0), {});
        QVERIFY(flat.ok());
        QVERIFY2(!flat->find(QStringLiteral("kappa_max")), "scatter on a plateau makes no maximum");
    }

    void exponentOfAPowerLaw()
    {
        QByteArray table = "T(K),k(W/m/K)\n";
        for (double T = 2; T < 30; T *= 1.1)
            table += QStringLiteral("%1,%2\n").arg(exactNumberText(T), exactNumberText(1e-3 * std::pow(T, 1.8))).toLatin1();
        const auto file = imported(table, "kappa.csv");
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.at(0)->technique, QStringLiteral("thermal-transport"));
        const auto outcome = run(file->datasets.at(0), {});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "exponent", 1.8, 1e-9);
        QVERIFY(has(outcome->issues, "window-ladder"));
        QVERIFY(outcome->curve(QStringLiteral("power_law")));
    }

    void noExponentWithoutLowTemperatures()
    {
        const auto outcome = run(imported(tto(row(0, 290, 0.25) + row(0, 295, 0.25) + row(0, 300, 0.25)))->datasets.at(0), {});
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->find(QStringLiteral("exponent")));
        QVERIFY(has(outcome->issues, "no-low-temperatures"));
    }

    void politelyRefused()
    {
        const auto onlyErrors = run(imported(tto(row(3, 300, 0.25)))->datasets.at(0), {});
        QVERIFY(!onlyErrors.ok());
        QCOMPARE(onlyErrors.failure().code, QStringLiteral("no-valid-rows"));
        const auto empty = imported(tto(""));
        QVERIFY(empty.ok());
        QVERIFY(has(empty->issues, "no-data"));
        QVERIFY(!run(empty->datasets.at(0), {}).ok());
        const auto one = run(imported(tto(row(0, 300, 0.25)))->datasets.at(0), {});
        QVERIFY(one.ok());
        COMPARE_RESULT(*one, "kappa", 0.25, 0);
        const auto emissivity = run(imported("T(K),k(W/m/K)\n1,2\n2,3\n3,4\n", "k.csv")->datasets.at(0), {QStringLiteral("emissivity=0.5")});
        QVERIFY(!emissivity.ok());
        QCOMPARE(emissivity.failure().place.field, QStringLiteral("emissivity"));
    }

    void truncatedAnywhere()
    {
        const QByteArray whole = tto(row(0, 300, 0.25) + row(3, 290, 0.9));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto file = imported(whole.left(length));
            if (!file) {
                QVERIFY(!file.failure().message.isEmpty());
                continue;
            }
            for (const DatasetPtr &data : file->datasets)
                if (data->technique == u"thermal-transport")
                    (void)run(data, {});
        }
    }

    // reference/magnetic.md E3.
    void realFile()
    {
        SHARED_FILE(path, "magnetic/ppms_tto_EuS_NbSe2.dat");
        const auto source = readWhole(path);
        QVERIFY(source.ok());
        const auto file = imported(source->bytes);
        QVERIFY(file.ok());
        const Dataset &data = *file->datasets.at(0);
        QCOMPARE(data.rows(), std::size_t(67));
        QVERIFY2(!has(file->issues, "identity-broken"), "the file keeps its five identities");
        std::map<int, int> codes;
        for (const double code : *data.column("error-code")->values)
            ++codes[static_cast<int>(code)];
        QCOMPARE(codes, (std::map<int, int>{{0, 31}, {3, 34}, {16, 1}, {18, 1}}));

        const auto low = run(file->datasets[0], {QStringLiteral("temperature=34.322")});
        QVERIFY(low.ok());
        COMPARE_RESULT(*low, "kappa", 1.42377, 1e-5);
        COMPARE_RESULT(*low, "T_kappa_max", 72.256, 1e-3);
        COMPARE_RESULT(*low, "kappa_max", 1.75772, 1e-5);
        // A plateau flat within its errors: the place of its maximum is no sharper than the plateau is wide.
        QVERIFY(low->find(QStringLiteral("T_kappa_max"))->quantity.uncertainty > 3);
        const auto room = run(file->datasets[0], {});
        QVERIFY(room.ok());
        QVERIFY(!room->find(QStringLiteral("kappa")));
        // 17 valid rows at 248 to 249 K: mean 1.43930.
        const auto plateau = run(file->datasets[0], {QStringLiteral("temperature=248.5"), QStringLiteral("temperature_half_width=0.5")});
        QVERIFY(plateau.ok());
        COMPARE_RESULT(*plateau, "kappa", 1.43930, 1e-4);
        COMPARE_RESULT(*plateau, "correction_share", 26.1, 0.2);
    }

    // E6: 2.410(54) for PTFE, 1.919(47) for Vespel SP-22, over all points; 2.24(12) and 1.69(5) over halves of the latter: 0.55/2/√3 more.
    void literatureTables()
    {
        SHARED_FILE(ptfe, "magnetic/kappa_lowT_PTFE_Reese1965.csv");
        SHARED_FILE(vespel, "magnetic/kappa_lowT_Vespel_SP22.csv");
        for (const auto &[path, exponent, error] : {std::tuple{ptfe, 2.410, 0.054}, std::tuple{vespel, 1.919, 0.167}}) {
            const auto source = readWhole(path);
            QVERIFY(source.ok());
            const auto file = imported(source->bytes, "k.csv");
            QVERIFY(file.ok());
            const auto outcome = run(file->datasets.at(0), {});
            QVERIFY(outcome.ok());
            COMPARE_RESULT(*outcome, "exponent", exponent, 0.002);
            COMPARE_CLOSE(outcome->find(QStringLiteral("exponent"))->quantity.uncertainty, error, error > 0.1 ? 0.02 : 0.001);
            QCOMPARE(has(outcome->issues, "exponent-curved"), error > 0.1);
        }
    }

    void view()
    {
        const auto file = imported(tto(row(0, 20, 0.2) + row(0, 300, 0.25) + row(3, 290, 0.9)));
        FigureItem item;
        item.dataset = file->datasets.at(0);
        const Technique *technique = registry().technique(QStringLiteral("thermal-transport"));
        QVERIFY(technique);
        for (const bool withOutcome : {false, true}) {
            if (withOutcome) {
                auto outcome = run(item.dataset, {});
                QVERIFY(outcome.ok());
                item.analysis = &conductivity();
                item.parameters = outcome->parameters;
                item.outcome = std::make_shared<const Outcome>(std::move(*outcome));
            }
            const Figure figure = technique->views.front().compose({item});
            const Panel &panel = figure.panels.at(0);
            QVERIFY(panel.x.logarithmic && panel.y.logarithmic);
            int open = 0, filled = 0;
            for (const Series &series : panel.series) {
                open += series.marker == MarkerShape::CircleOpen ? static_cast<int>(series.x->size()) : 0;
                filled += series.marker == MarkerShape::Circle ? static_cast<int>(series.x->size()) : 0;
            }
            QCOMPARE(open, 1);
            QCOMPARE(filled, 2);
            QCOMPARE(panel.handles.empty(), !withOutcome);
        }
    }

    // methods, 2.3: a tenth of pores.
    void porosityModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("factor");
        QTest::newRow("Maxwell-Eucken") << "maxwell-eucken" << 1.1667;
        QTest::newRow("Loeb") << "loeb" << 1.1111;
        QTest::newRow("Bruggeman") << "bruggeman" << 1.1712;
    }
    void porosityModels()
    {
        QFETCH(QString, model);
        QFETCH(double, factor);
        const auto file = imported(tto(row(0, 299, 0.25) + row(0, 301, 0.25)));
        QVERIFY(file.ok());
        const auto outcome = run(file->datasets.front(), {QStringLiteral("temperature=300"), QStringLiteral("porosity=0.1"), QStringLiteral("porosity_model=") + model});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "kappa", 0.25 * factor, 1e-4);
        QVERIFY(has(outcome->issues, "porosity"));
    }

    // methods, 2.5: (TPrA)[Mn(dca)3] with the velocities 2500 and 1250 m/s; 0.593, 0.378 and 0.117 W/(m K) are the limit of high
    // temperatures, 0.373, 0.238 and 0.074 the diffusons'. V/Z = 578.55 A3.
    void minimumConductivity_data()
    {
        QTest::addColumn<QString>("count");
        QTest::addColumn<double>("cahill");
        QTest::addColumn<double>("diffuson");
        QTest::newRow("all atoms") << "all" << 0.593 << 0.373;
        QTest::newRow("without hydrogen") << "non-hydrogen" << 0.378 << 0.238;
        QTest::newRow("rigid units") << "rigid-units" << 0.117 << 0.074;
    }
    void minimumConductivity()
    {
        QFETCH(QString, count);
        QFETCH(double, cahill);
        QFETCH(double, diffuson);
        const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermal-transport.minimum-conductivity"));
        const auto evaluate = [&](const QStringList &settings) {
            Parameters given;
            for (const QString &setting : settings)
                given.set(setting.section(u'=', 0, 0), *parsedParameter(*findSpec(spec.parameters, setting.section(u'=', 0, 0)), setting.section(u'=', 1)));
            return evaluated(spec, {}, given, Progress());
        };
        const QStringList solid{QStringLiteral("density=1.2613"), QStringLiteral("formula=[N(C3H7)4][Mn(N(CN)2)3]"), QStringLiteral("rigid_units=5"), QStringLiteral("atom_count=") + count};
        const auto hot = evaluate(solid + QStringList{QStringLiteral("v_longitudinal=2500"), QStringLiteral("v_transverse=1250"), QStringLiteral("temperature=30000")});
        QVERIFY2(hot.ok(), hot ? "" : qPrintable(hot.failure().message.english()));
        COMPARE_RESULT(*hot, "kappa_min", cahill, 0.001);
        COMPARE_RESULT(*hot, "kappa_diffuson", diffuson, 0.001);
        QVERIFY(has(hot->issues, "atom-count"));
        // Quadratic in T at low temperatures: (pi/6)^(1/3) k n^(2/3) sum v (T/Theta)^2 * 7.2123.
        const auto at = [&](double T) { return evaluate(solid + QStringList{QStringLiteral("v_longitudinal=2500"), QStringLiteral("v_transverse=1250"), QStringLiteral("temperature=%1").arg(T)})->find(QStringLiteral("kappa_min"))->quantity.value; };
        COMPARE_CLOSE(at(2) / at(1), 4, 0.02);
        // Velocities from the modulus: v_T = sqrt(E / (2 rho (1 + nu))).
        const auto elastic = evaluate(solid + QStringList{QStringLiteral("E=6.65"), QStringLiteral("E_error=0.08"), QStringLiteral("poisson=0.2")});
        QVERIFY(elastic.ok());
        COMPARE_RESULT(*elastic, "v_transverse", std::sqrt(6.65e9 / (2 * 1261.3 * 1.2)), 0.01);
        COMPARE_RESULT(*elastic, "v_longitudinal", std::sqrt(6.65e9 * 0.8 / (1261.3 * 1.2 * 0.6)), 0.01);
        // kappa goes with the root of E but for the quantum corrections.
        const Quantity kappa = elastic->find(QStringLiteral("kappa_min"))->quantity;
        COMPARE_CLOSE(kappa.uncertainty / kappa.value, 0.5 * 0.08 / 6.65, 0.001);
        const auto nothing = evaluate({QStringLiteral("density=1.2613")});
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.failure().place.field, QStringLiteral("formula"));
        const auto nonsense = evaluate({QStringLiteral("density=1.2613"), QStringLiteral("formula=Xx2"), QStringLiteral("E=1")});
        QCOMPARE(nonsense.failure().code, QStringLiteral("formula-unreadable"));
    }

    // formats/quantum-design.md, section 8: one bridge with numbers; a cross section and length of 1 were never entered.
    void resistivityByBridge()
    {
        const QByteArray header = "[Header]\nTITLE, t\nBYAPP, Resistivity, 2.1, 1.0\nINFO, 12.5, Sample3 Cross Section\nINFO, 5, Sample3 Length\nINFO, wire, Sample3 Name\nINFO, 1, Sample1 Cross Section\nINFO, 1, Sample1 Length\n[Data]\n"
                                  "Comment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Bridge 1 Resistivity (Ohm-m),Bridge 3 Resistivity (Ohm-m),Bridge 3 Std. Dev. (Ohm-m)\n";
        const auto file = imported(header + ",1,300,0,,8.9e-005,2e-008\n,2,290,0,,8.8e-005,2e-008\n");
        QVERIFY(file.ok());
        QCOMPARE(file->format, QStringLiteral("quantum-design-resistivity"));
        QCOMPARE(file->datasets.size(), std::size_t(1));
        const Column *rho = file->datasets.front()->column(role::resistivity);
        QVERIFY(rho);
        QCOMPARE(rho->values->at(0), 8.9e-5);
        QCOMPARE(rho->uncertainty->at(0), 2e-8);
        QCOMPARE(file->datasets.front()->label, QStringLiteral("wire, Bridge 3"));
        const auto bare = imported(header + ",1,300,0,0.3,,\n,2,290,0,0.4,,\n");
        QVERIFY(bare.ok());
        QVERIFY(has(bare->issues, "geometry-default"));
        QVERIFY2(!bare->datasets.front()->column(role::resistivity), "a resistance, whatever its unit says");
        QVERIFY(bare->datasets.front()->column("resistance"));
    }
    void electricalTransportByChannel()
    {
        SHARED_FILE(path, "magnetic/ppms_eto_EuCuAs.dat");
        const auto source = readWhole(path);
        const auto file = imported(source->bytes);
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.size(), std::size_t(2));
        for (const DatasetPtr &data : file->datasets) {
            QCOMPARE(data->rows(), std::size_t(81));
            QVERIFY(data->column("resistance"));
        }
    }

    // Wiedemann and Franz: kappa_e = 2.443e-8 T / rho; ZT = S^2 T / (rho kappa).
    void electricalNumbers()
    {
        SHARED_FILE(path, "magnetic/ppms_tto_EuS_NbSe2.dat");
        const auto source = readWhole(path);
        const auto file = imported(source->bytes);
        QVERIFY(file.ok());
        const auto outcome = run(file->datasets.front(), {QStringLiteral("temperature=248.7")});
        QVERIFY(outcome.ok());
        const auto value = [&](const char *key) { return outcome->find(QString::fromLatin1(key))->quantity.value; };
        COMPARE_CLOSE(value("electronic_share"), 100 * 2.443e-8 * 248.7 / value("resistivity") / value("kappa"), 0.01);
        COMPARE_CLOSE(value("ZT") * 1e7, std::pow(value("seebeck") * 1e-6, 2) * 248.7 / value("resistivity") / value("kappa") * 1e7, 0.01);
        // reference/magnetic.md, E3: 26.1 % of the raw conductance at 249 K were corrections.
        COMPARE_RESULT(*outcome, "correction_share", 26.1, 0.4);
        QVERIFY(has(outcome->issues, "corrections"));
    }

    // kappa = alpha rho c_p: 0.18 mm2/s, 1.26 g/cm3 and 1.2 J/(g K) are 0.27216 W/(m K); relative errors 3, 1 and 2 % make 3.742 %.
    void conductivityFromDiffusivity()
    {
        const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermal-transport.diffusivity"));
        Parameters given;
        for (const auto &[key, value] : {std::pair{"diffusivity", 0.18}, {"diffusivity_error", 0.0054}, {"density", 1.26}, {"density_error", 0.0126},
                                         {"heat_capacity", 1.2}, {"heat_capacity_error", 0.024}})
            given.set(QString::fromLatin1(key), value);
        const auto outcome = evaluated(spec, {}, given, Progress());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "kappa", 0.27216, 1e-12);
        COMPARE_CLOSE(outcome->find(QStringLiteral("kappa"))->quantity.uncertainty, 0.27216 * std::sqrt(0.03 * 0.03 + 0.01 * 0.01 + 0.02 * 0.02), 1e-12);
        given.unset(QStringLiteral("density"));
        const auto lacking = evaluated(spec, {}, given, Progress());
        QVERIFY(!lacking.ok());
        QCOMPARE(lacking.failure().place.field, QStringLiteral("density"));
    }

    // Tables: the heat capacity per mole is interpolated at the temperatures of the diffusivity and never extrapolated.
    void diffusivityOverTemperature()
    {
        const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermal-transport.diffusivity"));
        const auto file = imported("T (K),Diffusivity (mm2/s)\n200,0.30\n250,0.25\n300,0.20\n350,0.15\n", "lfa.csv");
        QVERIFY(file.ok());
        const DatasetPtr diffusivity = file->datasets.front();
        QCOMPARE(diffusivity->technique, QStringLiteral("thermal-transport"));
        auto heat = std::make_shared<Dataset>();
        heat->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("K"), {}, shared({220, 320}), nullptr},
                         {QStringLiteral("C"), QStringLiteral("heat-capacity"), Unit::of("J/(mol K)"), {}, shared({400, 500}), nullptr}};
        Inputs inputs;
        inputs.add(QStringLiteral("data"), diffusivity);
        inputs.add(QStringLiteral("heat_capacity_run"), heat);
        Parameters given;
        given.set(QStringLiteral("density"), 1.25);
        given.set(QStringLiteral("molar_mass"), 400.0);
        const auto outcome = evaluated(spec, inputs, given, Progress());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "kappa", 0.20 * 1.25 * 480 / 400, 1e-12);
        const Curve *curve = outcome->curve(QStringLiteral("kappa"));
        QVERIFY(curve);
        QCOMPARE(curve->x->size(), std::size_t(2)); // 250 and 300 K; 200 and 350 K lie outside the heat capacity
        COMPARE_CLOSE((*curve->y)[0], 0.25 * 1.25 * 430 / 400, 1e-12);
        QVERIFY(has(outcome->issues, "rows-outside"));
        given.unset(QStringLiteral("molar_mass"));
        QCOMPARE(evaluated(spec, inputs, given, Progress()).failure().place.field, QStringLiteral("molar_mass"));
    }

    // Glass: T^1.9 up to 4 K, flat to 12 K, T^0.8 beyond. A crystal that falls from its maximum has no plateau.
    void plateauOfAGlass()
    {
        QByteArray glass = "T (K),kappa (W/m/K)\n", crystal = glass;
        for (double t = 1; t <= 300; t *= 1.08) {
            const double kappa = t < 4 ? 0.05 * std::pow(t / 4, 1.9) : t < 12 ? 0.05 : 0.05 * std::pow(t / 12, 0.8);
            glass += QByteArray::number(t, 'g', 8) + ',' + QByteArray::number(kappa, 'g', 8) + '\n';
            crystal += QByteArray::number(t, 'g', 8) + ',' + QByteArray::number(t * t * t / (1 + std::pow(t / 20, 4.2)), 'g', 8) + '\n';
        }
        const auto file = imported(glass, "glass.csv");
        QVERIFY(file.ok());
        const auto outcome = run(file->datasets.front(), {});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "kappa_plateau", 0.05, 0.001);
        COMPARE_RESULT(*outcome, "T_plateau", 7, 2);
        COMPARE_RESULT(*outcome, "plateau_exponent", 0, 0.02);
        const auto other = run(imported(crystal, "crystal.csv")->datasets.front(), {});
        QVERIFY(other.ok());
        QVERIFY(!other->find(QStringLiteral("T_plateau")));
    }

    // sigma of the same sample from elsewhere: L0 T sigma = 2.443e-8 * 300 * 1000 W/(m K).
    void electronsByAGivenConductivity()
    {
        const auto file = imported("T (K),kappa (W/m/K)\n295,0.25\n300,0.25\n305,0.25\n", "a.csv");
        QVERIFY(file.ok());
        const auto outcome = run(file->datasets.front(), {QStringLiteral("sigma=1000"), QStringLiteral("sigma_error=50")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "kappa_electronic", 0.007329, 1e-6);
        COMPARE_RESULT(*outcome, "electronic_share", 100 * 0.007329 / 0.25, 1e-4);
        COMPARE_CLOSE(outcome->find(QStringLiteral("kappa_electronic"))->quantity.uncertainty, 0.007329 * 0.05, 1e-6);
    }

    // Reference materials beside the sample, by name or family; a table of the literature as a curve.
    void comparisonWithTheLiterature()
    {
        const auto file = imported("T (K),kappa (W/m/K)\n295,0.25\n300,0.25\n305,0.25\n", "a.csv");
        const auto other = imported("T (K),kappa (W/m/K)\n200,0.5\n300,1.0\n400,1.5\n", "b.csv");
        QVERIFY(file.ok() && other.ok());
        Inputs inputs;
        inputs.add(QStringLiteral("data"), file->datasets.front());
        inputs.add(QStringLiteral("literature"), other->datasets.front());
        Parameters given;
        given.set(QStringLiteral("materials"), QStringLiteral("Aluminium (pure); no such stuff"));
        const auto outcome = evaluated(conductivity(), inputs, given, Progress());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        const Curve *material = outcome->curve(QStringLiteral("material_1"));
        QVERIFY(material);
        COMPARE_CLOSE(material->y->front(), 247, 1e-9);
        QVERIFY(outcome->curve(QStringLiteral("literature_1")));
        QVERIFY(has(outcome->issues, "material-unknown"));
        const auto told = std::ranges::count_if(outcome->issues, [](const Issue &issue) {
            return issue.code == QLatin1String("literature") && issue.message.english().contains(QLatin1String("0.25 times"));
        });
        QCOMPARE(told, 1); // 0.25 of the table's 1.0 at 300 K
    }
};

VITRINE_TEST(ThermalTransportTest)
#include "thermaltransporttest.moc"
