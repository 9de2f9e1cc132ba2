// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstdint>
#include <optional>

namespace vitrine
{

// What to draw, in data coordinates and typographic sizes (pt, mm). A value: the same Figure drawn on
// screen, into a PDF and into a test gives the same picture. Equal `Values` pointers mean equal data.

enum class Dash { Solid, Dashed, Dotted, DashDot };
enum class MarkerShape { None, Circle, Square, Triangle, Diamond, Cross, CircleOpen, SquareOpen, TriangleOpen };

struct Stroke
{
    std::uint32_t colour = 0xff000000; // ARGB
    double width = 0.8;                // pt; 0 = no line
    Dash dash = Dash::Solid;
};

// A curve, points, or an area between y and base.
struct Series
{
    QString key;            // stable within the panel: the renderer matches old and new by it
    QString label;          // for the legend; "" = none. Simple markup: <sub>, <sup>, <i>
    QString name;           // what a list of curves calls one that the legend does not name
    Values x, y;
    Values base;            // area between y and base when set (same length)
    Values xError, yError;  // standard uncertainties, drawn as bars
    Stroke stroke;
    std::uint32_t fill = 0; // of an area or of markers
    MarkerShape marker = MarkerShape::None;
    double markerSize = 3;  // pt
    bool onRightAxis = false;
    int depth = 0;          // drawn in rising order; data 0, areas -1, constructions 1, points 2
    // Points that a person may leave out: what each is listed by (its frequency) in a parameter of the analysis, and
    // whether these are those that are left out.
    Values marks;
    QString markParameter;
    bool masked = false;
};

struct Axis
{
    QString label;          // "Temperature", "<i>Z</i>'"; the unit is added by the style
    QString unit;           // displayed unit, "" = none
    bool logarithmic = false;
    bool inverted = false;
    std::optional<Interval> range; // else from the data, with a margin
    bool visible = true;
    bool numbered = true;          // else ticks only: curves that are set off from each other have no common numbers
};

// Words at a place; the anchor tells which side of the place they lie on. With an arrow the words stand off
// by `offset` (pt) and a line joins them to the place.
struct Annotation
{
    QString key;
    QString words;
    double x = 0, y = 0;
    double offsetX = 0, offsetY = 0;
    bool arrow = false;
    bool onRightAxis = false;
    std::uint32_t colour = 0xff000000;
    double size = 6;        // pt
    bool placed = false;    // by a person: the box's middle stands exactly the offset away from the place
    // Names one of many points: stands nearer to it than to any other, else on a line that leads past the others; where there
    // is no such place it is left out.
    bool ofPoint = false;
    bool ifRoom = false;    // left out where it would cover words or curves
};

// A line across the panel: vertical at x, horizontal at y, or through (x, y) with a slope in decades per
// decade on logarithmic axes.
struct GuideLine
{
    enum class Kind { Vertical, Horizontal, Sloped } kind = Kind::Vertical;
    double x = 0, y = 0, slope = 0;
    Stroke stroke;
    QString label;
};

// A parameter that can be taken with the mouse. low == high for a line.
struct Handle
{
    QString parameter;
    HandleKind kind = HandleKind::Limits;
    double low = 0, high = 0;
    QString label;
    QString unit;
};

// The bubbles of an Ashby chart: ranges of two properties, in families with an envelope each.
struct Bubble
{
    QString name;
    double xLow = 0, xHigh = 0, yLow = 0, yHigh = 0;
    QString note; // for the tooltip: values, sources
};
struct BubbleFamily
{
    QString name;
    std::uint32_t colour = 0;
    std::vector<Bubble> bubbles;
};

struct Panel
{
    QString key;              // "main", "bode", "residual"
    int row = 0, column = 0;
    double stretch = 1;       // of the row's height
    Axis x, y;
    std::optional<Axis> right;
    std::vector<Series> series;
    std::vector<Annotation> annotations;
    std::vector<GuideLine> guides;
    std::vector<Handle> handles;   // screen only
    std::vector<BubbleFamily> families;
    bool equalAspect = false;      // one data unit is as long on x as on y
    bool sharesX = false;          // follows the x range of the panel above it
    bool legend = false;
    // Where the legend stands; Free is wherever it hides nothing, beside the panels when there is no such place. Right and
    // Below are outside, at the edge of the page.
    enum class Corner { Free, TopLeft, TopRight, BottomLeft, BottomRight, Right, Below } legendCorner = Corner::Free;
    // The part of x that the result is read from: shown first, with the whole curve a step away.
    std::optional<Interval> focus;
    std::optional<Interval> focusHeight; // ... and of y, where curves beside that part would set another scale
    QString letter;                // "a", "b" ... for a page of panels
    // An arrow in the corner that says which way is exothermic: "exo ↑", drawn pointing along the axis.
    enum class Direction { None, Up, Down } exothermic = Direction::None;
};

struct Figure
{
    QString key;
    QString title;            // of the tab; not drawn
    QString notice;           // drawn in the figure: "Simulated data, not measured"
    std::vector<Panel> panels;
    double widthMm = 89, heightMm = 70;
};

// Typography of a figure; sizes are those of the journal's rules.
struct FigureStyle
{
    QString name;             // preset id: "nature-single", "screen"
    QString font;             // "" = Liberation Sans, then the system's sans serif
    double axisTitlePt = 7, tickLabelPt = 6, annotationPt = 5.5;
    double frameWidthPt = 0.5, minorTickPt = 0.35;
    bool unitInParentheses = true;   // "T (K)"; else "T / K"
    bool ticksInside = true;
    bool ticksOnFourSides = true;
    double widthMm = 89, maximumHeightMm = 170;
    double panelLetterPt = 8;
    double subscriptScale = 0.72;
    double smallestPt = 0;           // indices are set larger than subscriptScale says rather than below this
};
// Presets by id ("nature-single", "nature-double", "acs-single", "rsc-single", "elsevier-single",
// "wiley-single", "aps-single", and the doubles); nullopt when unknown. Rules and dates: figure/presets.cpp.
[[nodiscard]] std::optional<FigureStyle> preset(const QString &id);
[[nodiscard]] QStringList presetIds();

// Okabe and Ito's colours in a fixed order, vermillion kept for own samples on Ashby charts; after the last one the same
// colours darker, then lighter.
[[nodiscard]] std::uint32_t paletteColour(int index);
inline constexpr std::uint32_t accentColour = 0xff0072b2;
inline constexpr std::uint32_t ownSampleColour = 0xffd55e00;

// One thing to be drawn: a dataset, perhaps with an analysis and its outcome.
struct FigureItem
{
    DatasetPtr dataset;
    QString sample;          // label in legends
    int colourIndex = 0;
    bool crystal = false;    // dashed; glass is solid
    const AnalysisSpec *analysis = nullptr;
    Parameters parameters;   // complete
    OutcomePtr outcome;      // null when there is none (yet)
};

// How a technique shows its data: a pure function from items to a Figure.
struct ViewSpec
{
    QString id;              // "calorimetry.thermogram"
    Text label;
    QString technique;
    QStringList analyses;    // shows the outcomes of these; the first view that names an analysis is its own
    std::function<Figure(const std::vector<FigureItem> &)> compose;
};

// The handles of an analysis's parameters for a panel, from the declaration.
[[nodiscard]] std::vector<Handle> handlesFor(const AnalysisSpec &spec, const Parameters &complete, const QString &panel);

// Curves of an outcome as series in the usual dress of their use (fit red, baseline grey dashed ...).
[[nodiscard]] std::vector<Series> seriesOf(const Outcome &outcome, const QString &panel, std::uint32_t colour);

// Text written along an axis: label and unit as the style wants them.
[[nodiscard]] QString axisTitle(const Axis &axis, const FigureStyle &style);

} // namespace vitrine
