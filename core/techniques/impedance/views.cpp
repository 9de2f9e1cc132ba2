// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "figure/gradation.h"
#include "figure/notice.h"
#include "figure/panelparts.h"
#include "techniques/impedance/circuitdrawing.h"
#include "techniques/impedance/selection.h"
#include "techniques/impedance/viewparts.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace vitrine::impedance
{

namespace
{

// Of more spectra the resistances are read from a table; on the plot their names would hide each other.
constexpr std::size_t mostNamedResistances = 4;

// What the list of curves calls one that no legend names.
Series named(Series series, const char *name)
{
    series.name = QString::fromUtf8(name);
    return series;
}

Panel residualPanel(int row, int column)
{
    Panel residual = panelAt("residual", {row, column}, frequencyAxis(), labelledAxis(QStringLiteral("Δ<i>Z</i>/|<i>Z</i>|"), QStringLiteral("%")));
    residual.guides.push_back(zeroLine());
    return residual;
}

// The imaginary part dashed, so that the two residuals can be told apart without colour; named once.
void dashImaginary(Panel &residual)
{
    bool named = false;
    for (Series &series : residual.series) {
        const bool imaginary = series.key.endsWith(QLatin1String("residual_imaginary"));
        if (imaginary)
            series.stroke.dash = Dash::Dashed;
        if (!named)
            series.label = imaginary ? QStringLiteral("Δ<i>Z</i>''") : QStringLiteral("Δ<i>Z</i>'");
        named = named || imaginary;
    }
    residual.legend = named;
}

// Twice the d.c. resistance where it is known: electrodes beyond do not count.
double shownSize(const FigureItem &item)
{
    const ResultValue *direct = item.outcome ? item.outcome->find(QStringLiteral("R_dc")) : nullptr;
    return direct ? 2 * direct->quantity.value : 0;
}

// The Nyquist plot alone at a column's width: measured points, decades of frequency, the fitted line and its way to the
// real axis.
Figure composeNyquist(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("impedance.nyquist");
    figure.title = QStringLiteral("Nyquist plot");
    figure.widthMm = 89;
    figure.heightMm = 62;
    Panel nyquist = nyquistPanel();
    nyquist.legend = items.size() > 1;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const FigureItem &item = items[k];
        if (!item.dataset)
            continue;
        const Spectrum spectrum = spectrumOf(*item.dataset);
        const QString prefix = items.size() > 1 ? exactNumberText(static_cast<double>(k)) + u'.' : QString();
        const std::uint32_t colour = paletteColour(item.colourIndex);
        std::vector<double> minus;
        for (const double imaginary : spectrum.imaginary)
            minus.push_back(-imaginary);
        addPoints(nyquist,
                  points(prefix + QStringLiteral("data"), item.sample.isEmpty() ? item.dataset->label : item.sample, shared(spectrum.real), shared(std::move(minus)), colour,
                         item.crystal ? MarkerShape::SquareOpen : MarkerShape::CircleOpen),
                  shared(spectrum.frequency), maskedPoints(spectrum, item.parameters));
        if (k == 0) // the frequencies of one arc tell those of its neighbours
            addDecades(nyquist, spectrum, prefix, colour, shownSize(item));
        if (!item.outcome)
            continue;
        for (Series &series : seriesOf(*item.outcome, nyquist.key, colour)) {
            if (series.key == QLatin1String("circle"))
                continue;
            // Black, as fitted lines are drawn in papers: the line over the points, its way to the axis dashed.
            series.stroke.colour = 0xff000000;
            series.label.clear();
            series.key = prefix + series.key;
            nyquist.series.push_back(std::move(series));
        }
        if (items.size() <= mostNamedResistances)
            addDirectResistance(nyquist, *item.outcome, prefix, 0xff000000);
    }
    figure.notice = noticeFor(items);
    showArcs(nyquist, items);
    figure.panels = {std::move(nyquist)};
    return figure;
}

Figure composeSpectrum(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("impedance.spectrum");
    figure.title = QStringLiteral("Impedance");
    figure.widthMm = 183;
    figure.heightMm = 110;
    Panel nyquist = nyquistPanel();
    nyquist.legend = true;
    nyquist.stretch = 1.4;
    Panel modulus = panelAt("modulus", {0, 1}, frequencyAxis(), logarithmicAxis(QStringLiteral("|<i>Z</i>|"), QStringLiteral("Ω")));
    modulus.stretch = 1.4;
    Panel phase = panelAt("phase", {1, 1}, frequencyAxis(), labelledAxis(QStringLiteral("phase"), QStringLiteral("°")));
    phase.sharesX = true;
    Panel residual = residualPanel(1, 0);
    bool anyOutcome = false;

    for (std::size_t k = 0; k < items.size(); ++k) {
        const FigureItem &item = items[k];
        if (!item.dataset)
            continue;
        const Spectrum spectrum = spectrumOf(*item.dataset);
        const QString prefix = items.size() > 1 ? exactNumberText(static_cast<double>(k)) + u'.' : QString();
        const std::uint32_t colour = paletteColour(item.colourIndex);
        std::vector<double> minus(spectrum.size()), size(spectrum.size()), angle(spectrum.size());
        for (std::size_t i = 0; i < spectrum.size(); ++i) {
            minus[i] = -spectrum.imaginary[i];
            size[i] = std::hypot(spectrum.real[i], spectrum.imaginary[i]);
            angle[i] = std::atan2(spectrum.imaginary[i], spectrum.real[i]) * 180 / std::numbers::pi;
        }
        const Values f = shared(spectrum.frequency);
        const MarkerShape shape = item.crystal ? MarkerShape::SquareOpen : MarkerShape::CircleOpen;
        // Of one spectrum the name stands elsewhere; a file's may be wider than the panel.
        const QString label = items.size() == 1 ? text(QT_TRANSLATE_NOOP("core", "measured")).english() : item.sample.isEmpty() ? item.dataset->label : item.sample;
        const std::vector<bool> masked = maskedPoints(spectrum, item.parameters);
        addPoints(nyquist, points(prefix + QStringLiteral("data"), label, shared(spectrum.real), shared(std::move(minus)), colour, shape), f, masked);
        addPoints(modulus, named(points(prefix + QStringLiteral("modulus"), {}, f, shared(std::move(size)), colour, shape), "|Z|, measured"), f, masked);
        addPoints(phase, named(points(prefix + QStringLiteral("phase"), {}, f, shared(std::move(angle)), colour, shape), "Phase, measured"), f, masked);
        if (k == 0) // the frequencies of one arc tell those of its neighbours
            addDecades(nyquist, spectrum, prefix, colour, shownSize(item));
        for (Panel *panel : {&nyquist, &modulus, &phase, &residual})
            addOutcome(*panel, item, prefix);
        if (item.outcome) {
            anyOutcome = true;
            dashImaginary(residual);
            if (items.size() <= mostNamedResistances)
                addDirectResistance(nyquist, *item.outcome, prefix, colour);
        }
        addUnused(nyquist, modulus, phase, spectrum, item, prefix, masked);
        if (item.analysis && items.size() == 1)
            for (Panel *panel : {&nyquist, &modulus, &phase, &residual})
                panel->handles = handlesFor(*item.analysis, item.parameters, panel->key);
    }
    figure.notice = noticeFor(items);
    showArcs(nyquist, items);
    // What the fitted lines are is told once.
    bool told = false;
    for (Series &series : nyquist.series)
        if (const bool line = series.marker == MarkerShape::None && !series.label.isEmpty(); line && std::exchange(told, true))
            series.label.clear();
    figure.panels = {std::move(nyquist), std::move(modulus), std::move(phase)};
    if (anyOutcome)
        figure.panels.push_back(std::move(residual));
    // The circuit that was fitted, as it is drawn on paper.
    if (items.size() == 1 && items[0].outcome)
        if (const QString words = items[0].outcome->parameters.words(QStringLiteral("circuit")); !words.isEmpty())
            if (const auto circuit = parsedCircuit(words)) {
                Panel drawing = circuitPanel(*circuit);
                drawing.row = 2;
                // In proportion to its branches, so that the names of the elements have room at a column's width.
                const double branches = drawing.y.range->high - drawing.y.range->low;
                drawing.stretch = 0.28 * branches;
                figure.heightMm += 11 * branches;
                figure.panels.push_back(std::move(drawing));
            }
    return figure;
}

// Several frequencies of a measurement over temperature, by colour, of many on a scale; named in the panel of tan delta.
void tellFrequencies(const std::vector<Panel *> &panels, const Outcome &outcome, const QString &prefix, int colour)
{
    const auto isTangent = [](const Curve &curve) { return curve.key.startsWith(QLatin1String("tan_delta")); };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(outcome.curves, isTangent));
    std::size_t number = 0;
    for (const Curve &curve : outcome.curves) {
        if (!isTangent(curve))
            continue;
        const QString suffix = curve.key.mid(9); // "", "_2" ...
        const std::uint32_t shade = count > longestList ? gradationColour(number, count) : paletteColour(colour + static_cast<int>(number));
        for (Panel *panel : panels)
            for (Series &series : panel->series)
                if (series.key.startsWith(prefix) && (suffix.isEmpty() ? !series.key.back().isDigit() : series.key.endsWith(suffix)))
                    series.stroke.colour = shade;
        for (Series &series : panels[1]->series)
            if (series.key == prefix + curve.key)
                series.label = curve.label.english().section(QStringLiteral(" at "), -1);
        ++number;
    }
    panels[1]->legend = count > 1;
}

Figure composeDielectric(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("impedance.dielectric");
    figure.title = QStringLiteral("Permittivity");
    figure.widthMm = 89;
    figure.heightMm = 170;
    const bool sweep = std::ranges::any_of(items, [](const FigureItem &item) { return item.outcome && !item.outcome->curves.empty() && item.outcome->curves.front().xName == QLatin1String("T"); });
    const Axis x = sweep ? labelledAxis(QStringLiteral("<i>T</i>"), QStringLiteral("°C")) : frequencyAxis();
    Panel permittivity = panelAt("permittivity", {0, 0}, x, logarithmicAxis(QStringLiteral("<i>ε</i>', <i>ε</i>''"), {}));
    permittivity.legend = true;
    Panel tangent = panelAt("tangent", {1, 0}, x, logarithmicAxis(QStringLiteral("tan <i>δ</i>"), {}));
    Panel conductivity = panelAt("conductivity", {2, 0}, x, logarithmicAxis(QStringLiteral("<i>σ</i>'"), QStringLiteral("S m⁻¹")));
    Panel electric = panelAt("electric-modulus", {3, 0}, x, logarithmicAxis(QStringLiteral("<i>M</i>', <i>M</i>''"), {}));
    tangent.sharesX = conductivity.sharesX = electric.sharesX = true;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const FigureItem &item = items[k];
        const QString prefix = items.size() > 1 ? exactNumberText(static_cast<double>(k)) + u'.' : QString();
        for (Panel *panel : {&permittivity, &tangent, &conductivity, &electric}) {
            addOutcome(*panel, item, prefix);
            if (item.analysis && items.size() == 1)
                panel->handles = handlesFor(*item.analysis, item.parameters, panel->key);
            std::erase_if(panel->handles, [sweep](const Handle &handle) { return sweep != (handle.parameter == QLatin1String("temperature")); });
            // Bars on every one of thousands of points would hide the curve.
            for (Series &series : panel->series)
                if (constexpr std::size_t few = 60; series.yError && series.yError->size() > few)
                    series.yError = nullptr;
        }
        if (sweep && item.outcome)
            tellFrequencies({&permittivity, &tangent, &conductivity, &electric}, *item.outcome, prefix, item.colourIndex);
        // Of several spectra each is named once, and the axis tells what is dashed.
        const bool several = items.size() > 1;
        for (Series &series : permittivity.series) {
            if (series.key == prefix + QLatin1String("epsilon_real"))
                series.label = several ? item.sample : QStringLiteral("<i>ε</i>'");
            if (series.key == prefix + QLatin1String("epsilon_imaginary"))
                series.label = several ? QString() : QStringLiteral("<i>ε</i>''");
            if (series.key.startsWith(prefix + QLatin1String("epsilon_imaginary")))
                series.stroke.dash = Dash::Dashed;
        }
        for (Series &series : tangent.series)
            if (several && permittivity.series.empty() && series.key == prefix + QLatin1String("tan_delta"))
                series.label = item.sample;
    }
    for (Series &series : electric.series) {
        const bool imaginary = series.key.contains(QLatin1String("M_imaginary"));
        if (imaginary)
            series.stroke.dash = Dash::Dashed;
        if (items.size() == 1 && !series.key.back().isDigit())
            series.label = imaginary ? QStringLiteral("<i>M</i>''") : QStringLiteral("<i>M</i>'");
    }
    electric.legend = items.size() == 1;
    tangent.legend = tangent.legend || (items.size() > 1 && permittivity.series.empty());
    if (items.size() > 1)
        permittivity.y.label = QStringLiteral("<i>ε</i>', dashed <i>ε</i>''");
    figure.notice = noticeFor(items);
    // Without a geometry only the loss tangent is known.
    for (Panel *panel : {&permittivity, &tangent, &conductivity, &electric})
        if (!panel->series.empty() || panel == &tangent) {
            panel->row = static_cast<int>(figure.panels.size());
            figure.panels.push_back(std::move(*panel));
        }
    return figure;
}

Figure composeRelaxation(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("impedance.relaxation-times");
    figure.title = QStringLiteral("Relaxation times");
    figure.widthMm = 89;
    figure.heightMm = 120;
    Panel distribution = panelAt("distribution", {0, 0}, logarithmicAxis(QStringLiteral("<i>τ</i>"), QStringLiteral("s")), labelledAxis(QStringLiteral("<i>γ</i>"), QStringLiteral("Ω")));
    distribution.stretch = 1.5;
    Panel modulus = panelAt("modulus", {1, 0}, frequencyAxis(), logarithmicAxis(QStringLiteral("|<i>Z</i>|"), QStringLiteral("Ω")));
    Panel residual = residualPanel(2, 0);
    residual.sharesX = true;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const FigureItem &item = items[k];
        if (!item.dataset)
            continue;
        const QString prefix = items.size() > 1 ? exactNumberText(static_cast<double>(k)) + u'.' : QString();
        const Spectrum spectrum = spectrumOf(*item.dataset);
        std::vector<double> size(spectrum.size());
        for (std::size_t i = 0; i < spectrum.size(); ++i)
            size[i] = std::hypot(spectrum.real[i], spectrum.imaginary[i]);
        modulus.series.push_back(
            named(points(prefix + QStringLiteral("modulus"), {}, shared(spectrum.frequency), shared(std::move(size)), paletteColour(item.colourIndex), MarkerShape::CircleOpen), "|Z|, measured"));
        for (Panel *panel : {&distribution, &modulus, &residual}) {
            addOutcome(*panel, item, prefix);
            if (item.analysis && items.size() == 1)
                panel->handles = handlesFor(*item.analysis, item.parameters, panel->key);
        }
        dashImaginary(residual);
        if (!item.outcome)
            continue;
        for (const ResultValue &result : item.outcome->results) {
            if (result.key != QLatin1String("tau_k"))
                continue;
            const Curve *summits = item.outcome->curve(QStringLiteral("peaks"));
            const auto at = static_cast<std::size_t>(result.index.at(QStringLiteral("k")) - 1);
            if (!summits || at >= summits->y->size())
                continue;
            Annotation note;
            note.key = prefix + QStringLiteral("tau_") + exactNumberText(static_cast<double>(at + 1));
            note.words = roundedText(result.quantity, UncertaintyStyle::Concise);
            note.x = result.quantity.value;
            note.y = (*summits->y)[at];
            note.offsetY = 4;
            distribution.annotations.push_back(std::move(note));
        }
    }
    figure.notice = noticeFor(items);
    // Beside an electrode's rise an arc a hundred times lower would lie on the axis.
    constexpr double faraway = 30;
    double lowest = absent, highest = absent;
    for (const FigureItem &item : items)
        if (const Curve *summits = item.outcome ? item.outcome->curve(QStringLiteral("peaks")) : nullptr)
            for (const double height : *summits->y) {
                lowest = std::isfinite(lowest) ? std::min(lowest, height) : height;
                highest = std::isfinite(highest) ? std::max(highest, height) : height;
            }
    if (lowest > 0 && highest > faraway * lowest) {
        distribution.y.logarithmic = true;
        distribution.y.range = Interval{lowest / faraway, 4 * highest};
    }
    if (!distribution.series.empty())
        figure.panels.push_back(std::move(distribution));
    figure.panels.push_back(std::move(modulus));
    if (!residual.series.empty())
        figure.panels.push_back(std::move(residual));
    for (std::size_t row = 0; row < figure.panels.size(); ++row)
        figure.panels[row].row = static_cast<int>(row);
    return figure;
}

// The points of an Arrhenius plot by the numbers of their spectra, with which a person leaves them out; as the parameters have
// it now, whatever the outcome was made with.
void addSpectra(Panel &arrhenius, const FigureItem &item, const QString &prefix)
{
    const Curve *spectra = item.outcome->curve(QStringLiteral("spectra"));
    const auto used = std::ranges::find(arrhenius.series, prefix + QStringLiteral("points"), &Series::key);
    if (!spectra || used == arrhenius.series.end())
        return;
    Series all = *used;
    std::vector<double> x = *all.x, y = *all.y;
    if (const Curve *left = item.outcome->curve(QStringLiteral("left_out"))) {
        x.insert(x.end(), left->x->begin(), left->x->end());
        y.insert(y.end(), left->y->begin(), left->y->end());
    }
    if (x.size() != spectra->y->size())
        return;
    std::vector<double> errorX, errorY;
    for (std::size_t i = 0; i < x.size(); ++i) {
        errorX.push_back(all.xError && i < all.xError->size() ? (*all.xError)[i] : absent);
        errorY.push_back(all.yError && i < all.yError->size() ? (*all.yError)[i] : absent);
    }
    const auto part = [&](const std::vector<double> &values, bool left) {
        std::vector<double> some;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (isLeftOut(static_cast<std::size_t>((*spectra->y)[i]), item.parameters) == left)
                some.push_back(values[i]);
        return shared(std::move(some));
    };
    const auto dressed = [&](bool left) {
        Series one = all;
        one.x = part(x, left);
        one.y = part(y, left);
        one.marks = part(*spectra->y, left);
        one.markParameter = QStringLiteral("leave_out");
        one.xError = left || !all.xError ? nullptr : part(errorX, left);
        one.yError = left || !all.yError ? nullptr : part(errorY, left);
        return one;
    };
    *used = dressed(false);
    std::erase_if(arrhenius.series, [&](const Series &series) { return series.key == prefix + QStringLiteral("left_out"); });
    Series left = dressed(true);
    if (left.x->empty())
        return;
    left.key = prefix + QStringLiteral("left_out");
    left.name = QStringLiteral("Spectra left out");
    left.masked = true;
    left.stroke.colour = 0xff9a9a9a;
    left.fill = 0;
    left.marker = MarkerShape::Cross;
    arrhenius.series.push_back(std::move(left));
}

Figure composeArrhenius(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("impedance.arrhenius");
    figure.title = QStringLiteral("Arrhenius plot");
    figure.widthMm = 89;
    figure.heightMm = 130;
    Panel arrhenius = panelAt("arrhenius", {0, 0}, labelledAxis(QStringLiteral("1000/<i>T</i>"), QStringLiteral("K⁻¹")), labelledAxis(QStringLiteral("ln(<i>σT</i> / S K m⁻¹)"), {}));
    Panel nyquist = panelAt("nyquist", {1, 0}, labelledAxis(QStringLiteral("<i>Z</i>'"), QStringLiteral("Ω")), labelledAxis(QStringLiteral("−<i>Z</i>''"), QStringLiteral("Ω")));
    nyquist.equalAspect = true;
    nyquist.legend = true;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const FigureItem &item = items[k];
        if (!item.outcome)
            continue;
        const QString prefix = items.size() > 1 ? exactNumberText(static_cast<double>(k)) + u'.' : QString();
        addOutcome(arrhenius, item, prefix);
        addSpectra(arrhenius, item, prefix);
        if (const Curve *points = item.outcome->curve(QStringLiteral("points")); points && points->yName == QLatin1String("ln(T/R)"))
            arrhenius.y.label = QStringLiteral("ln(<i>T</i>/<i>R</i> / K Ω⁻¹)");
        int colour = 0;
        const auto spectra = static_cast<std::size_t>(std::ranges::count_if(item.outcome->curves, [](const Curve &curve) { return curve.panel == QLatin1String("nyquist") && curve.use == CurveUse::Points; }));
        for (const Curve &curve : item.outcome->curves) {
            if (curve.panel != QLatin1String("nyquist"))
                continue;
            const bool data = curve.use == CurveUse::Points;
            const std::uint32_t shade = spectra > longestList ? gradationColour(static_cast<std::size_t>(colour), spectra) : paletteColour(colour);
            Series series = points(prefix + curve.key, data ? curve.label.english() : QString(), curve.x, curve.y, shade, data ? MarkerShape::CircleOpen : MarkerShape::None);
            if (!data) {
                series.stroke.width = 0.8;
                series.depth = 1;
                ++colour;
            }
            nyquist.series.push_back(std::move(series));
        }
        if (const ResultValue *energy = item.outcome->find(QStringLiteral("E_a")); energy && !arrhenius.series.empty())
            if (const Curve *line = item.outcome->curve(QStringLiteral("line"))) {
                Annotation note;
                note.key = prefix + QStringLiteral("E_a");
                note.words = QStringLiteral("<i>E</i><sub>a</sub> = ") + roundedText(energy->quantity, UncertaintyStyle::Concise);
                note.x = 0.5 * (line->x->front() + line->x->back());
                note.y = 0.5 * (line->y->front() + line->y->back());
                note.offsetX = 8;
                note.offsetY = 8;
                note.colour = paletteColour(item.colourIndex);
                arrhenius.annotations.push_back(std::move(note));
            }
    }
    figure.notice = noticeFor(items);
    figure.panels = {std::move(arrhenius), std::move(nyquist)};
    return figure;
}

} // namespace

ViewSpec arrheniusView()
{
    ViewSpec view;
    view.id = QStringLiteral("impedance.arrhenius");
    view.label = text(QT_TRANSLATE_NOOP("core", "Arrhenius plot"));
    view.technique = QStringLiteral("impedance");
    view.analyses = {QStringLiteral("impedance.arrhenius")};
    view.compose = composeArrhenius;
    return view;
}

ViewSpec spectrumView()
{
    ViewSpec view;
    view.id = QStringLiteral("impedance.spectrum");
    view.label = text(QT_TRANSLATE_NOOP("core", "Nyquist and Bode"));
    view.technique = QStringLiteral("impedance");
    view.analyses = {QStringLiteral("impedance.circuit-fit"), QStringLiteral("impedance.kramers-kronig")};
    view.compose = composeSpectrum;
    return view;
}

ViewSpec nyquistView()
{
    ViewSpec view;
    view.id = QStringLiteral("impedance.nyquist");
    view.label = text(QT_TRANSLATE_NOOP("core", "Nyquist plot"));
    view.technique = QStringLiteral("impedance");
    view.analyses = {QStringLiteral("impedance.circuit-fit"), QStringLiteral("impedance.kramers-kronig")};
    view.compose = composeNyquist;
    return view;
}

ViewSpec relaxationView()
{
    ViewSpec view;
    view.id = QStringLiteral("impedance.relaxation-times");
    view.label = text(QT_TRANSLATE_NOOP("core", "Relaxation times"));
    view.technique = QStringLiteral("impedance");
    view.analyses = {QStringLiteral("impedance.relaxation-times")};
    view.compose = composeRelaxation;
    return view;
}

ViewSpec dielectricView()
{
    ViewSpec view;
    view.id = QStringLiteral("impedance.dielectric");
    view.label = text(QT_TRANSLATE_NOOP("core", "Permittivity over frequency"));
    view.technique = QStringLiteral("impedance");
    view.analyses = {QStringLiteral("impedance.dielectric")};
    view.compose = composeDielectric;
    return view;
}

} // namespace vitrine::impedance
