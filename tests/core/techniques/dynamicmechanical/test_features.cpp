// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/dynamicmechanical/features.h"
#include "techniques/dynamicmechanical/relaxationlaws.h"
#include "techniques/dynamicmechanical/shifting.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::dynamicmechanical;

// Constructions and laws on curves whose answer is known in closed form.
class RelaxationFeatures : public QObject
{
    Q_OBJECT

private slots:
    void onsetOfALogisticFall_data();
    void onsetOfALogisticFall();
    void topOfAGaussian_data();
    void topOfAGaussian();
    void noPeakWhereNoneIs();
    void theMoreProminentPeakCounts();
    void twoFrequenciesAreThePapersEquation();
    void scatterWidensTheUncertainty();
    void vogelParametersComeBack();
    void straightPointsDetermineNoVogelTemperature();
    void wlfConstantsComeBack();
    void shiftsOfOneCurve();
    void sweepsWithoutCommonModulusStayApart();
};

namespace
{

TemperatureCurve logistic(double centre, double width, double step)
{
    TemperatureCurve curve;
    for (double T = centre - 40 * width; T <= centre + 15 * width; T += step) {
        curve.temperature.push_back(T);
        curve.storage.push_back(3000 - 1.5 * (T - centre) - 2000 / (1 + std::exp(-(T - centre) / width)));
    }
    curve.loss.assign(curve.size(), 1);
    curve.tangent.assign(curve.size(), 1);
    return curve;
}

} // namespace

void RelaxationFeatures::onsetOfALogisticFall_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("step");
    QTest::newRow("dense") << 5.0 << 0.1;
    QTest::newRow("a point a kelvin") << 5.0 << 1.0;
    QTest::newRow("coarse") << 8.0 << 4.0;
}

// The tangent at the inflection of a logistic meets the line before it two widths earlier, whatever the slope of that line.
void RelaxationFeatures::onsetOfALogisticFall()
{
    QFETCH(double, width);
    QFETCH(double, step);
    const TemperatureCurve curve = logistic(150, width, step);
    const Interval all{curve.temperature.front(), curve.temperature.back()};
    const auto onset = storageOnset(curve, {150 - 25 * width, 150 - 9 * width}, all, ModulusScale::Linear);
    QVERIFY(onset);
    COMPARE_CLOSE(onset->temperature, 150 - 2 * width, 0.04 * width + 0.1 * step);
    COMPARE_CLOSE(onset->steepest, 150, 0.02 * width + 0.05 * step);
    QVERIFY(std::hypot(onset->windows, onset->smoothing) < 0.2 * width);
    const auto glass = proposedGlass(curve, all, ModulusScale::Linear);
    QVERIFY(glass);
    QVERIFY(glass->high < 150 - 2 * width);
    // On a logarithmic scale the fall ends deeper and its onset lies higher.
    const auto other = storageOnset(curve, {150 - 25 * width, 150 - 9 * width}, all, ModulusScale::Logarithmic);
    QVERIFY(other);
    QVERIFY(other->temperature > onset->temperature);
}

void RelaxationFeatures::topOfAGaussian_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("dense") << 0.05 << 0.01;
    QTest::newRow("a point a kelvin") << 1.0 << 0.05;
    QTest::newRow("five points over the half width") << 4.7 << 0.4;
}

void RelaxationFeatures::topOfAGaussian()
{
    QFETCH(double, step);
    QFETCH(double, tolerance);
    std::vector<double> T, y;
    for (double t = 20; t < 160; t += step) {
        T.push_back(t);
        y.push_back(2 + 0.01 * t + 50 * std::exp(-0.5 * std::pow((t - 87.3) / 10, 2)));
    }
    // The slope of the ground moves the maximum by slope sigma^2 / height.
    const double top = 87.3 + 0.01 * 100 / 50;
    const auto peak = peakTop(T, y, {20, 160});
    QVERIFY(peak);
    COMPARE_CLOSE(peak->temperature, top, tolerance);
    COMPARE_CLOSE(peak->width, 2 * std::sqrt(2 * std::log(2.0)) * 10, 0.6 + 2 * step);
    if (step > 2)
        QVERIFY(peak->smoothing > 0.02 && peak->smoothing < 1);
}

void RelaxationFeatures::noPeakWhereNoneIs()
{
    std::vector<double> T, rising, noisy;
    for (int i = 0; i < 200; ++i) {
        T.push_back(i);
        rising.push_back(std::exp(0.02 * i));
        noisy.push_back(10 + 0.1 * ((i * 7919) % 101 - 50) / 50.0);
    }
    QVERIFY(!peakTop(T, rising, {0, 200}));
    QVERIFY(!peakTop(T, noisy, {0, 200}));
    QVERIFY(!peakTop(T, rising, {50, 51}));
}

void RelaxationFeatures::theMoreProminentPeakCounts()
{
    // The higher maximum sits on a slope and rises little above it; the lower one stands free.
    std::vector<double> T, y;
    for (double t = 0; t < 200; t += 0.5) {
        T.push_back(t);
        y.push_back(100 * std::exp(-t / 40) + 8 * std::exp(-0.5 * std::pow((t - 20) / 3, 2)) + 30 * std::exp(-0.5 * std::pow((t - 130) / 8, 2)));
    }
    const auto peak = peakTop(T, y, {0, 200});
    QVERIFY(peak);
    COMPARE_CLOSE(peak->temperature, 130, 0.5);
}

// Shaw et al., Nat. Chem. 13 (2021) 778: ln(f1/f2) = (E_a/R)(1/T2 - 1/T1).
void RelaxationFeatures::twoFrequenciesAreThePapersEquation()
{
    const FrequencyPoint points[] = {{1, 458.15, 0.5}, {3, 498.4, 0.5}};
    const auto fit = arrhenius(points);
    QVERIFY(fit);
    const double expected = 8.314462618 * std::log(3.0) / (1 / 458.15 - 1 / 498.4);
    COMPARE_CLOSE(fit->activationEnergy, expected, 1e-6 * expected);
    // u(1/T) of both, over their distance.
    const double relative = std::hypot(0.5 / (458.15 * 458.15), 0.5 / (498.4 * 498.4)) / (1 / 458.15 - 1 / 498.4);
    COMPARE_CLOSE(fit->uncertainty, relative * expected, 0.01 * relative * expected);
    QVERIFY(std::isnan(fit->chi2Reduced));
    const FrequencyPoint falling[] = {{1, 480, 0.5}, {3, 470, 0.5}};
    QVERIFY(!arrhenius(falling));
}

void RelaxationFeatures::scatterWidensTheUncertainty()
{
    std::vector<FrequencyPoint> exact, scattered;
    for (int i = 0; i < 6; ++i) {
        const double f = std::pow(10, 0.4 * i), T = 1 / (1 / 400.0 - 8.314462618 / 200e3 * std::log(f));
        exact.push_back({f, T, 0.1});
        scattered.push_back({f, T + (i % 2 ? 1 : -1), 0.1});
    }
    const auto one = arrhenius(exact), other = arrhenius(scattered);
    QVERIFY(one && other);
    COMPARE_CLOSE(one->activationEnergy, 200e3, 1e-3);
    QVERIFY(!one->widened && other->widened);
    QVERIFY(other->uncertainty > 5 * one->uncertainty);
}

void RelaxationFeatures::vogelParametersComeBack()
{
    std::vector<FrequencyPoint> points;
    const double T0 = 310, B = 1500, lnF0 = 29;
    for (int i = -4; i <= 8; ++i) {
        const double f = std::pow(10, 0.5 * i);
        points.push_back({f, T0 + B / (lnF0 - std::log(f)), 0.05});
    }
    const auto fit = vft(points);
    QVERIFY(fit);
    QVERIFY(fit->determined);
    COMPARE_CLOSE(fit->fit.parameters[0], T0, 0.01);
    COMPARE_CLOSE(fit->fit.parameters[1], B, 1);
    COMPARE_CLOSE(fit->fit.parameters[2], lnF0, 0.01);
    // The fragility is that of the law itself: m = B T_g/(ln 10 (T_g - T0)^2).
    const auto m = fit->derived([](double t, double b, double) { return b * 360 / (std::numbers::ln10 * (360 - t) * (360 - t)); });
    COMPARE_CLOSE(m.value, B * 360 / (std::numbers::ln10 * 50 * 50), 0.1);
    QVERIFY(m.uncertainty > 0);
}

void RelaxationFeatures::straightPointsDetermineNoVogelTemperature()
{
    std::vector<FrequencyPoint> points;
    for (int i = 0; i < 5; ++i)
        points.push_back({1.0 + 0.5 * i, 1 / (1 / 458.15 - 8.314462618 / 49.9e3 * std::log(1.0 + 0.5 * i)), 0.3});
    const auto fit = vft(points);
    QVERIFY(!fit || !fit->determined);
}

void RelaxationFeatures::wlfConstantsComeBack()
{
    std::vector<ShiftPoint> points;
    for (int i = -4; i <= 10; ++i) {
        const double T = 100 + 7.5 * i;
        points.push_back({T, wlfShift(17.44, 51.6, T - 100), absent}); // the universal constants
    }
    const auto fit = wlf(points, 100);
    QVERIFY(fit);
    COMPARE_CLOSE(fit->fit.parameters[0], 17.44, 1e-6);
    COMPARE_CLOSE(fit->fit.parameters[1], 51.6, 1e-5);
    QVERIFY(fit->rms < 1e-9);
}

// Sweeps cut out of one master curve: the shifts are those it was cut with.
void RelaxationFeatures::shiftsOfOneCurve()
{
    std::vector<FrequencySweep> sweeps;
    for (int i = 0; i < 7; ++i) {
        FrequencySweep sweep;
        sweep.temperature = 60 + 10 * i;
        const double logA = wlfShift(12, 90, sweep.temperature - 90);
        for (double logF = -1; logF <= 2.001; logF += 0.1) {
            sweep.frequency.push_back(std::pow(10, logF));
            // A broad logistic over log f a_T, five decades wide.
            const double logModulus = 0.5 + 2.8 / (1 + std::exp(-(logF + logA) / 1.7));
            sweep.storage.push_back(std::pow(10, logModulus));
            sweep.loss.push_back(1);
        }
        sweeps.push_back(std::move(sweep));
    }
    const std::vector<Shift> shifts = shiftsOf(sweeps, 3);
    for (std::size_t i = 0; i < sweeps.size(); ++i)
        COMPARE_CLOSE(shifts[i].logShift, wlfShift(12, 90, sweeps[i].temperature - 90), 0.01);
}

void RelaxationFeatures::sweepsWithoutCommonModulusStayApart()
{
    FrequencySweep one, other;
    one.temperature = 20;
    other.temperature = 80;
    for (int i = 0; i < 10; ++i) {
        one.frequency.push_back(1 + i);
        other.frequency.push_back(1 + i);
        one.storage.push_back(3000 + i);
        other.storage.push_back(10 + i);
        one.loss.push_back(1);
        other.loss.push_back(1);
    }
    const auto shifts = shiftsOf({one, other}, 0);
    QVERIFY(std::isnan(shifts[1].logShift));
}

VITRINE_TEST(RelaxationFeatures)
#include "test_features.moc"
