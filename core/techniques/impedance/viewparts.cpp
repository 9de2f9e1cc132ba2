// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/viewparts.h"

#include "base/numbertext.h"
#include "figure/notice.h"
#include "figure/panelparts.h"
#include "techniques/impedance/selection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

// 1 Hz, 10 Hz ... 100 kHz, 1 MHz.
QString frequencyWords(int decade)
{
    const int group = decade >= 0 ? decade / 3 : (decade - 2) / 3;
    const int rest = decade - 3 * group;
    static const char *const prefixes[] = {"n", "µ", "m", "", "k", "M", "G", "T"};
    if (group < -3 || group > 4)
        return QStringLiteral("10<sup>%1</sup> Hz").arg(exactNumberText(decade));
    return exactNumberText(std::pow(10.0, rest)) + u' ' + QString::fromUtf8(prefixes[group + 3]) + QStringLiteral("Hz");
}

} // namespace

Axis frequencyAxis()
{
    return logarithmicAxis(QStringLiteral("<i>f</i>"), QStringLiteral("Hz"));
}

Panel nyquistPanel()
{
    Panel panel = panelAt("nyquist", {0, 0}, labelledAxis(QStringLiteral("<i>Z</i>'"), QStringLiteral("Ω")), labelledAxis(QStringLiteral("−<i>Z</i>''"), QStringLiteral("Ω")));
    panel.equalAspect = true;
    return panel;
}

Series points(const QString &key, const QString &label, Values x, Values y, std::uint32_t colour, MarkerShape shape)
{
    Series series;
    series.key = key;
    series.label = label;
    series.x = std::move(x);
    series.y = std::move(y);
    series.stroke = {colour, 0, Dash::Solid};
    series.marker = shape;
    series.markerSize = 3;
    return series;
}

void addPoints(Panel &panel, Series series, const Values &frequency, const std::vector<bool> &masked)
{
    series.markParameter = QStringLiteral("exclude");
    series.marks = frequency;
    if (std::ranges::find(masked, true) == masked.end()) {
        panel.series.push_back(std::move(series));
        return;
    }
    Series left = series;
    left.key += QStringLiteral("_masked");
    left.label.clear();
    left.name = QStringLiteral("Masked points");
    left.masked = true;
    left.stroke.colour = 0xff9a9a9a;
    left.marker = MarkerShape::Cross;
    left.depth = 3;
    const auto part = [&](const Values &values, bool wanted) {
        std::vector<double> some;
        for (std::size_t i = 0; i < values->size(); ++i)
            if (masked[i] == wanted)
                some.push_back((*values)[i]);
        return shared(std::move(some));
    };
    for (Values Series::*values : {&Series::x, &Series::y, &Series::marks}) {
        left.*values = part(left.*values, true);
        series.*values = part(series.*values, false);
    }
    panel.series.push_back(std::move(series));
    panel.series.push_back(std::move(left));
}

void addOutcome(Panel &panel, const FigureItem &item, const QString &prefix)
{
    if (!item.outcome)
        return;
    for (Series &series : seriesOf(*item.outcome, panel.key, paletteColour(item.colourIndex))) {
        series.key = prefix + series.key;
        if (panel.key != QLatin1String("nyquist"))
            series.label.clear();
        panel.series.push_back(std::move(series));
    }
}

// The measured points nearest to whole decades of frequency, written beside the Nyquist plot, and filled.
void addDecades(Panel &panel, const Spectrum &spectrum, const QString &prefix, std::uint32_t colour, double shown)
{
    if (spectrum.size() == 0)
        return;
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    const double largest = shown > 0 ? shown : std::hypot(*std::ranges::max_element(spectrum.real), *std::ranges::min_element(spectrum.imaginary));
    const double width = shown > 0 ? shown / 2 : *std::ranges::max_element(spectrum.real);
    std::vector<double> x, y;
    double lastX = absent, lastY = absent;
    for (int decade = static_cast<int>(std::ceil(std::log10(low) - 0.05)); decade <= static_cast<int>(std::floor(std::log10(high) + 0.05)); ++decade) {
        const double wanted = std::pow(10.0, decade);
        const auto nearest = std::ranges::min_element(spectrum.frequency, {}, [&](double f) { return std::abs(std::log(f / wanted)); });
        if (std::abs(std::log10(*nearest / wanted)) > 0.15)
            continue;
        const auto i = static_cast<std::size_t>(nearest - spectrum.frequency.begin());
        x.push_back(spectrum.real[i]);
        y.push_back(-spectrum.imaginary[i]);
        // Words on words help nobody: the high frequencies crowd at the origin.
        if (std::hypot(x.back() - lastX, y.back() - lastY) < 0.06 * largest)
            continue;
        lastX = x.back();
        lastY = y.back();
        Annotation note;
        note.key = prefix + QStringLiteral("decade_") + exactNumberText(decade);
        note.words = frequencyWords(decade);
        note.x = lastX;
        note.y = lastY;
        // Outside of the arc: to the left of its rise, unless the axis is too near.
        note.offsetX = lastX > 0.12 * width && lastX < 0.45 * width ? -3 : 3;
        note.offsetY = 4;
        note.size = 5.5;
        note.ofPoint = true;
        panel.annotations.push_back(std::move(note));
    }
    Series marks = points(prefix + QStringLiteral("decades"), {}, shared(std::move(x)), shared(std::move(y)), colour, MarkerShape::Circle);
    marks.name = QStringLiteral("Whole decades of frequency");
    marks.fill = colour;
    marks.depth = 2;
    panel.series.push_back(std::move(marks));
}

void addDirectResistance(Panel &nyquist, const Outcome &outcome, const QString &prefix, std::uint32_t colour)
{
    const ResultValue *direct = outcome.find(QStringLiteral("R_dc"));
    if (!direct)
        return;
    Annotation note;
    note.key = prefix + QStringLiteral("R_dc");
    note.words = QStringLiteral("<i>R</i><sub>dc</sub> = ") + roundedText(direct->quantity, UncertaintyStyle::Concise);
    note.x = direct->quantity.value;
    note.y = 0;
    note.offsetX = -6;
    note.offsetY = 14;
    note.arrow = true;
    note.colour = colour;
    nyquist.annotations.push_back(std::move(note));
}

void showArcs(Panel &nyquist, const std::vector<FigureItem> &items)
{
    constexpr double far = 3, beyond = 1.3, above = 0.75;
    double widest = 0, farthest = 0;
    for (const FigureItem &item : items) {
        const ResultValue *direct = item.outcome ? item.outcome->find(QStringLiteral("R_dc")) : nullptr;
        if (!direct || !item.dataset)
            return;
        widest = std::max(widest, direct->quantity.value);
        const Spectrum spectrum = spectrumOf(*item.dataset);
        // A coil has no arc above the axis.
        if (2 * std::ranges::count_if(spectrum.imaginary, [](double x) { return x > 0; }) > static_cast<std::ptrdiff_t>(spectrum.size()))
            return;
        for (std::size_t i = 0; i < spectrum.size(); ++i)
            farthest = std::max(farthest, std::hypot(spectrum.real[i], spectrum.imaginary[i]));
    }
    if (!(widest > 0) || farthest < far * widest)
        return;
    nyquist.x.range = Interval{-0.05 * widest, beyond * widest};
    nyquist.y.range = Interval{-0.05 * widest, above * widest};
    std::erase_if(nyquist.annotations, [&](const Annotation &note) { return !nyquist.x.range->contains(note.x) || !nyquist.y.range->contains(note.y); });
}

void addUnused(Panel &nyquist, Panel &modulus, Panel &phase, const Spectrum &spectrum, const FigureItem &item, const QString &prefix, const std::vector<bool> &masked)
{
    if (!item.analysis || spectrum.size() == 0)
        return;
    const Spectrum used = chosen(spectrum, item.parameters);
    std::vector<double> f, re, im, size, angle;
    for (std::size_t i = 0, next = 0; i < spectrum.size(); ++i) {
        // What is used keeps the order of the file.
        if (next < used.size() && used.frequency[next] == spectrum.frequency[i] && used.real[next] == spectrum.real[i] && used.imaginary[next] == spectrum.imaginary[i]) {
            ++next;
            continue;
        }
        // A masked point is drawn as one already.
        if (masked[i])
            continue;
        f.push_back(spectrum.frequency[i]);
        re.push_back(spectrum.real[i]);
        im.push_back(-spectrum.imaginary[i]);
        size.push_back(std::hypot(spectrum.real[i], spectrum.imaginary[i]));
        angle.push_back(std::atan2(spectrum.imaginary[i], spectrum.real[i]) * 180 / std::numbers::pi);
    }
    if (f.empty())
        return;
    constexpr std::uint32_t grey = 0xff7a7a7a;
    const Values at = shared(std::move(f));
    const auto add = [&](Panel &panel, Values x, std::vector<double> y) {
        Series crosses = points(prefix + QStringLiteral("unused"), {}, std::move(x), shared(std::move(y)), grey, MarkerShape::Cross);
        crosses.name = QStringLiteral("Points outside the evaluated part");
        crosses.depth = 3;
        panel.series.push_back(std::move(crosses));
    };
    add(nyquist, shared(std::move(re)), std::move(im));
    add(modulus, at, std::move(size));
    add(phase, at, std::move(angle));
}

} // namespace vitrine::impedance
