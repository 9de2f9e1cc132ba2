// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermalsteps.h"

#include "data/thermalprogramme.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace vitrine::thermal
{

namespace
{

// The pieces that thermalProgramme found in one step, as the one segment that the step is.
Segment joined(std::span<const Segment> pieces, const QString &kind)
{
    const auto longest = std::ranges::max_element(pieces, {}, [](const Segment &piece) { return piece.last - piece.first; });
    const auto steepest = std::ranges::max_element(pieces, {}, [](const Segment &piece) { return std::abs(piece.to - piece.from); });
    Segment whole = kind == QLatin1String("ramp") ? *steepest : *longest;
    whole.first = pieces.front().first;
    whole.last = pieces.back().last;
    whole.from = pieces.front().from;
    whole.to = pieces.back().to;
    if (kind == QLatin1String("ramp"))
        whole.kind = whole.to >= whole.from ? QStringLiteral("heating") : QStringLiteral("cooling");
    else
        whole.kind = QStringLiteral("isothermal");
    return whole;
}

// The oven's lag at the ends of a step: short pieces beside a long one.
void dropLag(std::vector<Segment> &pieces)
{
    if (pieces.size() < 2)
        return;
    const double rows = static_cast<double>(pieces.back().last - pieces.front().first + 1);
    const auto lag = [&](const Segment &piece, const Segment &beside) {
        return static_cast<double>(piece.last - piece.first + 1) < 0.1 * rows && (piece.kind == QLatin1String("isothermal") || beside.kind == QLatin1String("isothermal"));
    };
    while (pieces.size() > 1 && lag(pieces.front(), pieces[1])) {
        pieces[1].first = pieces.front().first;
        pieces[1].from = pieces.front().from;
        pieces.erase(pieces.begin());
    }
    while (pieces.size() > 1 && lag(pieces.back(), pieces[pieces.size() - 2])) {
        pieces[pieces.size() - 2].last = pieces.back().last;
        pieces[pieces.size() - 2].to = pieces.back().to;
        pieces.pop_back();
    }
}

bool programmeHolds(const Dataset &dataset)
{
    const Column *programme = dataset.column(role::referenceTemperature);
    if (!programme || !programme->values)
        return false;
    const auto [low, high] = extent(*programme->values);
    return convertedDifference(high - low, programme->unit, Unit::of("K")) < 0.01;
}

} // namespace

QString stepKind(const QString &title)
{
    const QString words = title.simplified().toLower();
    for (const char *word : {"isothermal", "hold "})
        if (words.contains(QLatin1String(word)))
            return QStringLiteral("isothermal");
    for (const char *word : {"ramp", "temperature scan", "heat from", "cool from"})
        if (words.contains(QLatin1String(word)))
            return QStringLiteral("ramp");
    return {};
}

std::vector<Segment> segmentsFrom(const Dataset &dataset, const std::vector<Step> &marked)
{
    std::vector<Step> steps = marked;
    if (!steps.empty() && steps.front().first > 0)
        steps.insert(steps.begin(), Step{});
    std::vector<std::size_t> cuts;
    for (const Step &step : steps)
        if (step.first > 0)
            cuts.push_back(step.first);
    const std::vector<Segment> found = thermalProgramme(dataset, cuts);
    if (found.empty())
        return found;
    if (programmeHolds(dataset)) {
        Segment whole = joined(found, QStringLiteral("isothermal"));
        whole.rate = 0;
        return {whole};
    }
    if (steps.empty())
        return found;
    std::vector<Segment> segments;
    std::size_t step = 0;
    for (std::size_t from = 0; from < found.size();) {
        while (step + 1 < steps.size() && steps[step + 1].first <= found[from].first)
            ++step;
        std::size_t end = from + 1;
        while (end < found.size() && (step + 1 >= steps.size() || found[end].first < steps[step + 1].first))
            ++end;
        const QString kind = steps[step].kind;
        std::vector<Segment> pieces(found.begin() + static_cast<std::ptrdiff_t>(from), found.begin() + static_cast<std::ptrdiff_t>(end));
        if (!kind.isEmpty()) {
            segments.push_back(joined(pieces, kind));
        } else {
            if (steps.size() > 1)
                dropLag(pieces);
            segments.insert(segments.end(), pieces.begin(), pieces.end());
        }
        from = end;
    }
    return segments;
}

} // namespace vitrine::thermal
