// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "figure/notice.h"
#include "formats/quantumdesign.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace vitrine::magnetometry
{

namespace
{

struct Alternating
{
    Values x, other; // abscissa, and what tells the curves apart
    Values field;    // Oe, where the file holds more than one; such curves are told apart as well
    Values amplitude; // of the alternating field, likewise: moments go with it
    const Column *real = nullptr, *imaginary = nullptr;
    bool overFrequency = false;
};

constexpr double sameField = 0.01, fewOersted = 5; // a held field is read so much off
constexpr double otherAmplitude = 0.1;

std::optional<Alternating> alternating(const Dataset &dataset)
{
    Alternating result;
    result.real = dataset.column(acReal);
    result.imaginary = dataset.column(acImaginary);
    if (!result.real || !result.imaginary) {
        result.real = dataset.column(acMomentReal);
        result.imaginary = dataset.column(acMomentImaginary);
    }
    const Column *T = dataset.column(role::temperature), *f = dataset.column(role::frequency);
    if (!result.real || !result.imaginary || !T || !f)
        return std::nullopt;
    const Values kelvin = valuesIn(*T, Unit::of("K"));
    if (!kelvin)
        return std::nullopt;
    // The quantity that takes more values along the file is the one the curves run over.
    const auto steps = [](const std::vector<double> &values) {
        std::size_t changes = 0;
        for (std::size_t i = 1; i < values.size(); ++i)
            changes += std::abs(values[i] - values[i - 1]) > 0.02 * std::abs(values[i]);
        return changes;
    };
    result.overFrequency = steps(*f->values) >= steps(*kelvin);
    result.x = result.overFrequency ? f->values : kelvin;
    result.other = result.overFrequency ? kelvin : f->values;
    if (const Column *H = dataset.column(role::field))
        if (const Values oersted = valuesIn(*H, Unit::of("Oe"))) {
            const auto [low, high] = extent(*oersted);
            if (high - low > sameField * std::max(std::abs(low), std::abs(high)) + fewOersted)
                result.field = oersted;
        }
    for (const char *name : {"amplitude", "drive amplitude", "ac drive"})
        if (const Column *drive = quantumdesign::columnCalled(dataset.columns, name)) {
            const Values oersted = valuesIn(*drive, Unit::of("Oe"));
            const auto [low, high] = oersted ? extent(*oersted) : std::pair(0.0, 0.0);
            if (high - low > otherAmplitude * high)
                result.amplitude = oersted;
        }
    return result;
}

constexpr std::size_t mostCurves = 200;

// From blue (the first) to red (the last), as temperatures are read.
std::uint32_t warmth(double share)
{
    constexpr double stops[5][3] = {{49, 54, 149}, {69, 150, 180}, {120, 170, 90}, {235, 150, 40}, {165, 0, 38}};
    const double at = std::clamp(share, 0.0, 1.0) * 4;
    const auto from = std::min(static_cast<std::size_t>(at), std::size_t(3));
    std::uint32_t colour = 0xff;
    for (std::size_t k = 0; k < 3; ++k) {
        const double level = stops[from][k] + (at - static_cast<double>(from)) * (stops[from + 1][k] - stops[from][k]);
        colour = colour << 8 | static_cast<std::uint32_t>(std::lround(level));
    }
    return colour;
}

// Rows of one curve in the order of the abscissa: a sequence measures up and down.
void sortByAbscissa(std::vector<double> &x, std::vector<double> &real, std::vector<double> &imaginary)
{
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return x[i]; });
    for (std::vector<double> *values : {&x, &real, &imaginary}) {
        std::vector<double> sorted(order.size());
        std::ranges::transform(order, sorted.begin(), [&](std::size_t i) { return (*values)[i]; });
        *values = std::move(sorted);
    }
}

} // namespace

bool isAlternating(const Dataset &dataset)
{
    const std::optional<Alternating> data = alternating(dataset);
    if (!data)
        return false;
    // An ACMS alternates between both kinds of rows: the kind there is more of is what the file is about.
    const auto filled = [](const Column &column) { return std::ranges::count_if(*column.values, [](double v) { return std::isfinite(v); }); };
    const Column *moment = dataset.column(role::moment);
    return !moment || filled(*data->real) > filled(*moment);
}

Figure composeAlternating(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("magnetometry.moment");
    figure.title = text(QT_TRANSLATE_NOOP("core", "AC susceptibility")).english();
    figure.heightMm = 105;
    Panel real, imaginary;
    real.key = QStringLiteral("main");
    imaginary.key = QStringLiteral("imaginary");
    imaginary.row = 1;
    imaginary.sharesX = true;
    int colour = 0;
    std::size_t crowded = 0; // rows of more curves than a panel takes
    QStringList others;
    std::optional<Alternating> shown;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::optional<Alternating> data = items[i].dataset ? alternating(*items[i].dataset) : std::nullopt;
        if (!data)
            continue;
        // Moments and susceptibilities, frequencies and temperatures have no common axis.
        if (shown && (shown->overFrequency != data->overFrequency || !shown->real->unit.sameDimension(data->real->unit))) {
            others << (items[i].sample.isEmpty() ? items[i].dataset->label : items[i].sample);
            continue;
        }
        if (!shown)
            shown = data;
        const Unit &unit = shown->real->unit;
        Axis x;
        x.label =
            data->overFrequency ? text(QT_TRANSLATE_NOOP("core", "Frequency")).english() : text(QT_TRANSLATE_NOOP("core", "Temperature")).english();
        x.unit = data->overFrequency ? QStringLiteral("Hz") : QStringLiteral("K");
        x.logarithmic = data->overFrequency;
        real.x = imaginary.x = x;
        const QString symbol = unit.sameDimension(Unit::of("emu")) ? QStringLiteral("<i>m</i>") : QStringLiteral("<i>χ</i>");
        real.y.label = symbol + QStringLiteral("′");
        imaginary.y.label = symbol + QStringLiteral("″");
        real.y.unit = imaginary.y.unit = unit.displayed();
        // Curves by temperature (or frequency): equal within 0.3 %, which is half of the steps that relaxation is followed in.
        struct Rows
        {
            std::vector<double> x, real, imaginary;
        };
        struct Key
        {
            double by = 0, field = 0, amplitude = 0;
            auto operator<=>(const Key &) const = default;
        };
        std::vector<std::pair<Key, Rows>> curves;
        for (std::size_t row = 0; row < data->x->size(); ++row) {
            const double at = (*data->x)[row], by = (*data->other)[row], re = converted((*data->real->values)[row], data->real->unit, unit),
                         im = converted((*data->imaginary->values)[row], data->imaginary->unit, unit), H = data->field ? (*data->field)[row] : 0,
                         drive = data->amplitude ? (*data->amplitude)[row] : 0;
            if (!std::isfinite(at) || !std::isfinite(by) || !std::isfinite(H) || !std::isfinite(drive) || !std::isfinite(re) || !std::isfinite(im) || (data->overFrequency && at <= 0))
                continue;
            auto curve = std::ranges::find_if(curves, [by, H, drive](const auto &each) {
                return std::abs(each.first.by - by) <= 0.003 * std::abs(by) + 0.01 && std::abs(each.first.field - H) <= sameField * std::abs(H) + fewOersted
                    && std::abs(each.first.amplitude - drive) <= otherAmplitude * drive;
            });
            if (curve == curves.end()) {
                if (curves.size() >= mostCurves) {
                    ++crowded;
                    continue;
                }
                curve = curves.insert(curves.end(), {Key{by, H, drive}, {}});
            }
            curve->second.x.push_back(at);
            curve->second.real.push_back(re);
            curve->second.imaginary.push_back(im);
        }
        std::ranges::sort(curves, {}, [](const auto &curve) { return curve.first; });
        // Of many curves a handful stands in the legend; the colours between follow in their order.
        const bool many = curves.size() > 8;
        const std::size_t step = many ? (curves.size() + 4) / 5 : 1;
        for (std::size_t k = 0; k < curves.size(); ++k) {
            auto &[key, rows] = curves[k];
            const double by = key.by;
            sortByAbscissa(rows.x, rows.real, rows.imaginary);
            const Values at = shared(std::move(rows.x));
            const double share = static_cast<double>(k) / static_cast<double>(std::max<std::size_t>(curves.size() - 1, 1));
            const std::uint32_t own = many ? warmth(share) : paletteColour(colour);
            ++colour;
            const bool told = k % step == 0 || k + 1 == curves.size();
            for (const bool first : {true, false}) {
                Series series;
                series.key = QStringLiteral("ac_%1_%2").arg(i).arg(colour);
                if (first && told) {
                    series.label = text(data->overFrequency ? "%1 K" : "%1 Hz", std::round(by * 100) / 100).english();
                    if (data->field)
                        series.label += text(", %1 Oe", std::round(key.field) + 0.0).english();
                    if (data->amplitude)
                        series.label += text(", ± %1 Oe", std::round(key.amplitude * 10) / 10).english();
                }
                series.x = at;
                series.y = shared(first ? std::move(rows.real) : std::move(rows.imaginary));
                series.stroke = {own, 0.5, Dash::Solid};
                series.fill = own;
                series.marker = first ? MarkerShape::Circle : MarkerShape::CircleOpen;
                series.markerSize = 2;
                (first ? real : imaginary).series.push_back(std::move(series));
            }
        }
    }
    figure.notice = noticeFor(items, text(QT_TRANSLATE_NOOP("core", "Left out, another quantity than on these axes")).english(), others);
    if (crowded > 0) {
        const QString words = countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) of further temperatures and fields are not shown"), static_cast<int>(crowded)).english();
        figure.notice = figure.notice.isEmpty() ? words : figure.notice + QStringLiteral(". ") + words;
    }
    real.legend = real.series.size() > 1;
    figure.panels.push_back(std::move(real));
    figure.panels.push_back(std::move(imaginary));
    return figure;
}

} // namespace vitrine::magnetometry
