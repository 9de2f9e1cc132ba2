// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/projectfigure.h"

#include "base/numbertext.h"
#include "figure/namemarkup.h"
#include "materials/materials.h"
#include "report/compounds.h"
#include "report/finding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vitrine
{

namespace
{

// Which result of a sample is the property of the chart. Data, so that a new technique needs a row and no code.
struct SampleProperty
{
    const char *property, *analysis, *key;
    bool atRoomTemperature = false;
};
constexpr std::array sampleProperties{SampleProperty{"density", "density.pycnometry", "density"},
                                      SampleProperty{"E", "indentation.modulus", "E"},
                                      SampleProperty{"alpha", "dilatometry.expansion", "alpha_mean"},
                                      SampleProperty{"kappa", "thermal-transport.conductivity", "kappa", true},
                                      SampleProperty{"sigma", "impedance.circuit-fit", "sigma_dc", true},
                                      SampleProperty{"Tg", "calorimetry.glass-transition", "T_mid"},
                                      SampleProperty{"Tm", "calorimetry.peak", "T_onset"}};

// Temperatures in degrees Celsius have no logarithm.
bool logarithmic(const MaterialProperty &property)
{
    return property.unit.offset() == 0;
}

std::optional<Quantity> valueOf(const Project &project, const Compound &compound, const MaterialProperty &property, const std::vector<SampleRole> &roles,
                                const AnalysisLookup &lookup, const OutcomeCache &cache, std::vector<DatasetPtr> &datasets)
{
    const auto row = std::ranges::find_if(sampleProperties, [&](const SampleProperty &each) { return property.key == QLatin1String(each.property); });
    if (row == sampleProperties.end())
        return std::nullopt;
    ValueSource source{.analysis = QString::fromLatin1(row->analysis), .key = QString::fromLatin1(row->key), .roles = roles};
    if (row->atRoomTemperature)
        source.temperature = Interval{288, 308};
    const Finding result = finding(project, compound, source, lookup, cache);
    if (!result.found)
        return std::nullopt;
    const Quantity quantity = result.found->quantity.in(property.unit);
    if (const auto dataset = project.dataset(mainDataset(*result.found->node, result.found->spec)))
        datasets.push_back(dataset->data);
    return quantity.value > 0 || !logarithmic(property) ? std::optional(quantity) : std::nullopt;
}

struct Spot
{
    QString name;
    Quantity x, y;
    bool crystal = false;
    int compound = 0;
    std::vector<DatasetPtr> datasets; // that its place comes from
};

std::vector<Spot> places(const Project &project, const MaterialProperty &x, const MaterialProperty &y, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    std::vector<Spot> all;
    int index = 0;
    for (const Compound &compound : compounds(project)) {
        for (const bool crystal : {false, true}) {
            const std::vector<SampleRole> roles = crystal ? std::vector{SampleRole::Crystal} : std::vector{SampleRole::Glass, SampleRole::Other};
            std::vector<DatasetPtr> datasets;
            const auto atX = valueOf(project, compound, x, roles, lookup, cache, datasets);
            const auto atY = valueOf(project, compound, y, roles, lookup, cache, datasets);
            if (!atX || !atY)
                continue;
            const auto named = std::ranges::find_if(compound.samples, [&](const SamplePtr &sample) { return std::ranges::find(roles, sample->role) != roles.end(); });
            all.push_back({(*named)->name, *atX, *atY, crystal, index, std::move(datasets)});
        }
        ++index;
    }
    return all;
}

// Lines with a meaning: y = constant * x^slope on the logarithmic axes, through (x, y).
struct PhysicsLine
{
    const char *x, *y;
    double atX, atY, slope;
    const char *label;
};

// Lorenz number of the degenerate electron gas, pi^2/3 (k/e)^2 = 2.443e-8 W Ohm/K2, with the exact constants of
// the SI (CODATA 2018).
constexpr double boltzmann = 1.380649e-23, elementaryCharge = 1.602176634e-19;
constexpr double lorenz = std::numbers::pi * std::numbers::pi / 3 * (boltzmann / elementaryCharge) * (boltzmann / elementaryCharge);

constexpr std::array physicsLines{PhysicsLine{"sigma", "kappa", 1e6, lorenz * 1e6 * 300, 1, "<i>κ</i> = <i>L</i><sub>0</sub><i>σT</i> (300 K)"},
                                  PhysicsLine{"alpha", "E", 10, 1, -1, "<i>αE</i> = 0.01 MPa/K"},
                                  PhysicsLine{"alpha", "E", 10, 10, -1, "0.1"},
                                  PhysicsLine{"alpha", "E", 10, 100, -1, "1"},
                                  PhysicsLine{"alpha", "E", 10, 1000, -1, "10"},
                                  PhysicsLine{"density", "E", 1, 1, 1, "<i>E</i>/<i>ρ</i> = 1 GPa cm³/g"},
                                  PhysicsLine{"density", "E", 1, 10, 1, "10"}};

std::vector<GuideLine> guides(const AshbyOptions &options)
{
    std::vector<GuideLine> all;
    const Stroke dress{0xff808080, 0.4, Dash::Dashed};
    for (const PhysicsLine &line : physicsLines) {
        if (options.x == QLatin1String(line.x) && options.y == QLatin1String(line.y))
            all.push_back({GuideLine::Kind::Sloped, line.atX, line.atY, line.slope, dress, QString::fromUtf8(line.label)});
        else if (options.x == QLatin1String(line.y) && options.y == QLatin1String(line.x))
            all.push_back({GuideLine::Kind::Sloped, line.atY, line.atX, 1 / line.slope, dress, QString::fromUtf8(line.label)});
    }
    return all;
}

QString rangeWords(const MaterialProperty &property, const PropertyRange &range, bool found)
{
    const QString number = range.low == range.high ? shortNumberText(range.low) : QStringLiteral("%1 – %2").arg(shortNumberText(range.low), shortNumberText(range.high));
    return QStringLiteral("%1 %2 %3%4").arg(property.symbol, number, property.unit.displayed(), found ? QString() : QStringLiteral(" (recalled)"));
}

enum class Fate { Drawn, Unknown, NotPositive };

Fate fateOf(const Material &material, const MaterialProperty &x, const MaterialProperty &y)
{
    const PropertyRange atX = material.range(x.key), atY = material.range(y.key);
    if (!atX.known() || !atY.known())
        return Fate::Unknown;
    return (atX.low > 0 || !logarithmic(x)) && (atY.low > 0 || !logarithmic(y)) ? Fate::Drawn : Fate::NotPositive;
}

std::vector<BubbleFamily> bubbles(const MaterialProperty &x, const MaterialProperty &y)
{
    std::vector<BubbleFamily> all;
    for (const Family &family : families(referenceMaterials())) {
        BubbleFamily drawn{family.name, family.colour, {}};
        for (const Material &material : referenceMaterials()) {
            if (material.family != family.name || fateOf(material, x, y) != Fate::Drawn)
                continue;
            const PropertyRange atX = material.range(x.key), atY = material.range(y.key);
            QStringList note{rangeWords(x, atX, material.foundFields.contains(x.key)), rangeWords(y, atY, material.foundFields.contains(y.key)), material.source};
            if (!material.note.isEmpty())
                note.append(material.note);
            drawn.bubbles.push_back({material.name, atX.low, atX.high, atY.low, atY.high, note.join(QStringLiteral("\n"))});
        }
        if (!drawn.bubbles.empty())
            all.push_back(std::move(drawn));
    }
    return all;
}

// Own samples: opaque vermillion with a black edge, a shape for each compound, crystals open.
void addSample(Panel &panel, const Spot &place)
{
    constexpr std::array closed{MarkerShape::Circle, MarkerShape::Square, MarkerShape::Triangle, MarkerShape::Diamond};
    constexpr std::array open{MarkerShape::CircleOpen, MarkerShape::SquareOpen, MarkerShape::TriangleOpen, MarkerShape::CircleOpen};
    const auto shape = static_cast<std::size_t>(place.compound) % closed.size();
    Series series;
    series.key = QStringLiteral("sample ") + place.name;
    series.label = nameMarkup(place.name);
    series.x = shared({place.x.value});
    series.y = shared({place.y.value});
    if (place.x.hasUncertainty())
        series.xError = shared({place.x.uncertainty});
    if (place.y.hasUncertainty())
        series.yError = shared({place.y.uncertainty});
    series.stroke = {0xff000000, 0.4, Dash::Solid};
    series.fill = ownSampleColour;
    series.marker = place.crystal ? open[shape] : closed[shape];
    series.markerSize = 4.5;
    series.depth = 2;
    panel.series.push_back(std::move(series));

    // Without an offset the chart finds the name a place of its own, clear of the families' names.
    Annotation label;
    label.key = QStringLiteral("label ") + place.name;
    label.words = nameMarkup(place.name);
    label.x = place.x.value;
    label.y = place.y.value;
    panel.annotations.push_back(std::move(label));
}

Axis axisFor(const MaterialProperty &property)
{
    Axis axis;
    axis.label = QStringLiteral("%1, %2").arg(property.name, property.symbol);
    axis.unit = property.key == QLatin1String("alpha") ? QStringLiteral("10⁻⁶ K⁻¹") : property.unit.displayed();
    axis.logarithmic = logarithmic(property);
    return axis;
}

// "134 of 280 reference materials are drawn: 140 without σ or κ, 6 not positive".
QString rowsInWords(const AshbyRows &rows, const MaterialProperty &x, const MaterialProperty &y)
{
    const int total = rows.drawn + rows.unknown + rows.notPositive;
    if (rows.drawn == total)
        return {};
    QStringList reasons;
    if (rows.unknown > 0)
        reasons.append(QStringLiteral("%1 without %2 or %3").arg(QString::number(rows.unknown), x.symbol, y.symbol));
    if (rows.notPositive > 0)
        reasons.append(QStringLiteral("%1 not positive").arg(rows.notPositive));
    return QStringLiteral("%1 of %2 reference materials drawn (%3)").arg(QString::number(rows.drawn), QString::number(total), reasons.join(QStringLiteral(", ")));
}

} // namespace

AshbyOptions ashbyOptions(const QJsonObject &options)
{
    const AshbyOptions usual;
    return {options.value(QStringLiteral("x")).toString(usual.x), options.value(QStringLiteral("y")).toString(usual.y),
            options.value(QStringLiteral("samples")).toBool(true)};
}

AshbyRows ashbyRows(const AshbyOptions &options)
{
    AshbyRows rows;
    const MaterialProperty *x = materialProperty(options.x), *y = materialProperty(options.y);
    if (!x || !y)
        return rows;
    for (const Material &material : referenceMaterials()) {
        switch (fateOf(material, *x, *y)) {
        case Fate::Drawn: ++rows.drawn; break;
        case Fate::Unknown: ++rows.unknown; break;
        case Fate::NotPositive: ++rows.notPositive; break;
        }
    }
    return rows;
}

int samplesOnAshby(const Project &project, const AshbyOptions &options, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    const MaterialProperty *x = materialProperty(options.x), *y = materialProperty(options.y);
    return x && y ? static_cast<int>(places(project, *x, *y, lookup, cache).size()) : 0;
}

Figure ashbyFigure(const Project &project, const AshbyOptions &options, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    Figure figure;
    figure.key = QStringLiteral("ashby");
    figure.heightMm = 84;
    const MaterialProperty *x = materialProperty(options.x), *y = materialProperty(options.y);
    if (!x || !y) {
        figure.notice = QStringLiteral("There is no material property \"%1\"").arg(x ? options.y : options.x);
        return figure;
    }
    figure.title = QStringLiteral("%1 against %2").arg(y->name, x->name.toLower());
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x = axisFor(*x);
    panel.y = axisFor(*y);
    panel.families = bubbles(*x, *y);
    panel.guides = guides(options);
    std::vector<DatasetPtr> own;
    if (options.showSamples) {
        for (const Spot &place : places(project, *x, *y, lookup, cache)) {
            addSample(panel, place);
            own.insert(own.end(), place.datasets.begin(), place.datasets.end());
        }
    }
    figure.panels.push_back(std::move(panel));
    QStringList notices{own.empty() ? QString() : noticeFor(project, own), rowsInWords(ashbyRows(options), *x, *y)};
    notices.removeAll(QString());
    figure.notice = notices.join(QStringLiteral(". "));
    return figure;
}

} // namespace vitrine
