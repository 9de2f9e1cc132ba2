// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermogravimetry/firstdeviation.h"

#include "analysis/measured.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermogravimetry
{

namespace
{

constexpr std::size_t blocks = 40;      // that the stretch before the steepest point is parted into
constexpr std::size_t fewestRows = 4;   // of a block
constexpr double settling = 2;          // K above the start of a heating stretch
constexpr double levelShare = 0.05;     // of the greatest rate: what slopes more is no plateau
constexpr double footShare = 0.01;      // of the greatest rate: where a step begins
constexpr double deflections = 3;       // standard deviations
constexpr double visible = 0.005;       // of the step
constexpr double undecided = 0.5;       // of the way to the steepest point

// How a plateau is chosen: over how many blocks the least slope is sought, and how much the slope may change beside them.
struct Choice
{
    std::size_t width = 6;
    double tolerance = 0.005; // of the greatest rate
};

struct Block
{
    double low = 0, high = 0; // degC
    double slope = 0, error = 0;
};

// The rows between floor and steepest point that the temperature rises over.
struct Search
{
    std::size_t first = 0, top = 0;
    std::vector<Block> blocks;
};

std::optional<Search> searchOf(const MassRun &run, const StepSpan &step)
{
    const std::vector<double> &T = run.run.temperature;
    Search search;
    // The heating stretch that passes the steepest point first, after the floor.
    const auto passage = firstPassage(T, step.steepest, true, step.floor);
    if (!passage)
        return std::nullopt;
    search.top = static_cast<std::size_t>(*passage);
    for (const Segment &segment : run.run.segments)
        if (segment.first <= search.top && search.top <= segment.last)
            search.first = std::max(step.floor, segment.first);
    const double begin = T[search.first] + settling;
    while (search.first < search.top && T[search.first] < begin)
        ++search.first;
    if (search.top < search.first + 3 * fewestRows)
        return std::nullopt;
    const std::size_t rows = search.top - search.first, each = std::max(fewestRows, rows / blocks);
    for (std::size_t from = search.first; from + each <= search.top; from += each) {
        const auto line = straightLine(std::span(T).subspan(from, each), std::span(run.run.signal).subspan(from, each));
        if (line)
            search.blocks.push_back({T[from], T[from + each - 1], line->slope, std::isfinite(line->slopeError) ? line->slopeError : 0});
    }
    return search.blocks.size() >= 3 ? std::optional(search) : std::nullopt;
}

std::optional<Interval> plateauOf(const MassRun &run, const Search &search, const StepSpan &step, const Choice &choice)
{
    const std::size_t width = std::min(choice.width, search.blocks.size() / 2);
    if (width == 0)
        return std::nullopt;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity(), slope = 0;
    for (std::size_t k = 0; k + width <= search.blocks.size(); ++k) {
        const auto line = lineBetween(run.run, {search.blocks[k].low, search.blocks[k + width - 1].high});
        if (line && std::abs(line->slope) < least) {
            least = std::abs(line->slope);
            slope = line->slope;
            best = k;
        }
    }
    if (!(least < levelShare * std::abs(step.rate)))
        return std::nullopt;
    const auto alike = [&](const Block &block) { return std::abs(block.slope - slope) < choice.tolerance * std::abs(step.rate) + 2 * block.error; };
    std::size_t from = best, to = best + width - 1;
    while (from > 0 && alike(search.blocks[from - 1]))
        --from;
    while (to + 1 < search.blocks.size() && alike(search.blocks[to + 1]))
        ++to;
    return Interval{search.blocks[from].low, search.blocks[to].high};
}

// The last stretch before the step that is no part of it yet: its slope is a hundredth of the greatest rate or less.
std::optional<Interval> lastPlateau(const MassRun &run, const Search &search, const StepSpan &step)
{
    const std::size_t width = std::min(Choice{}.width, search.blocks.size() / 2);
    for (std::size_t k = search.blocks.size() - width + 1; width > 0 && k-- > 0;) {
        const Interval window{search.blocks[k].low, search.blocks[k + width - 1].high};
        if (const auto line = lineBetween(run.run, window); line && std::abs(line->slope) < footShare * std::abs(step.rate))
            return window;
    }
    return std::nullopt;
}

// The last temperature before the steepest point at which the smoothed curve lies within `limit` of the line.
double deflectionFrom(const StraightLine &line, const MassRun &run, const FallRate &rate, const Search &search, double sign, double limit)
{
    const std::vector<double> &T = run.run.temperature;
    const auto below = [&](std::size_t i) { return sign * (line.at(T[i]) - rate.height[i]); };
    for (std::size_t i = search.top; i > search.first; --i) {
        const double here = below(i - 1);
        if (here > limit)
            continue;
        const double next = below(i);
        const double share = next != here ? std::clamp((limit - here) / (next - here), 0.0, 1.0) : 0;
        return T[i - 1] + share * (T[i] - T[i - 1]);
    }
    return absent;
}

} // namespace

Result<FirstDeviation> firstDeviation(const MassRun &run, const std::array<const FallRate *, 3> &rates, const StepSpan &step)
{
    const Failure none = failure("no-plateau-before", text(QT_TRANSLATE_NOOP("core", "no stretch before the step is level to a twentieth of its greatest rate: there is no plateau that the curve could leave.")));
    const auto search = searchOf(run, step);
    const auto plateau = search ? plateauOf(run, *search, step, {}) : std::nullopt;
    const auto line = plateau ? lineBetween(run.run, *plateau) : std::nullopt;
    if (!line)
        return none;
    const double noise = std::isfinite(run.noise) ? run.noise : 0;
    const auto limitOf = [&](const StraightLine &each) {
        const double scatter = std::max(std::isfinite(each.residualDeviation) ? each.residualDeviation : 0, noise);
        return std::max(deflections * scatter, visible * std::abs(step.change));
    };
    const double limit = limitOf(*line);
    FirstDeviation result;
    result.plateau = *plateau;
    result.line = *line;
    result.temperature = deflectionFrom(*line, run, *rates[0], *search, step.sign, limit);
    if (!std::isfinite(result.temperature))
        return none;
    result.level = line->at(result.temperature) - step.sign * limit;

    double least = result.temperature, greatest = result.temperature;
    const auto from = [&](const std::optional<Interval> &other) {
        const auto otherLine = other ? lineBetween(run.run, *other) : std::nullopt;
        const double at = otherLine ? deflectionFrom(*otherLine, run, *rates[0], *search, step.sign, limit) : absent;
        least = std::fmin(least, at);
        greatest = std::fmax(greatest, at);
        return at;
    };
    const double middle = 0.5 * (plateau->low + plateau->high);
    double squares = 0;
    for (const auto &[one, other] : {std::pair{from(plateauOf(run, *search, step, {3, 0.005})), from(plateauOf(run, *search, step, {12, 0.005}))},
                                     std::pair{from(plateauOf(run, *search, step, {6, 0.0025})), from(plateauOf(run, *search, step, {6, 0.01}))},
                                     std::pair{result.temperature, from(lastPlateau(run, *search, step))},
                                     std::pair{from(Interval{plateau->low, middle}), from(Interval{middle, plateau->high})}})
        if (const double u = betweenTwo(one, other); std::isfinite(u))
            squares += u * u;
    if (greatest - least > undecided * (step.steepest - result.temperature))
        return failure("plateau-undecided", text(QT_TRANSLATE_NOOP("core", "the plateau before the step bends: the first deviation lies anywhere between %1 and %2 °C, as the plateau is chosen."), least, greatest));
    result.parts = {{text(QT_TRANSLATE_NOOP("core", "criterion")),
                     betweenTwo(deflectionFrom(*line, run, *rates[0], *search, step.sign, 0.5 * limit), deflectionFrom(*line, run, *rates[0], *search, step.sign, 2 * limit))},
                    {text(QT_TRANSLATE_NOOP("core", "choice of the plateau")), std::sqrt(squares)},
                    {text(QT_TRANSLATE_NOOP("core", "smoothing")), betweenTwo(deflectionFrom(*line, run, *rates[1], *search, step.sign, limit),
                                                                                   deflectionFrom(*line, run, *rates[2], *search, step.sign, limit))}};
    return result;
}

} // namespace vitrine::thermogravimetry
