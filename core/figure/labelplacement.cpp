// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <numeric>

namespace vitrine::labels
{

namespace
{

using plane::Point;
using plane::Polygon;

// Weights of the cost: square millimetres of overlap, millimetres of distance, or one a case.
constexpr double outsideFrame = 1e4;
constexpr double onLabel = 30, onLabelAtAll = 20, onForeignBubble = 1.6, onOwnBubble = 0.7, onBlock = 12;
constexpr double cornerInForeignEnvelope = 5, perMillimetre = 0.9, insideOwn = 25, crossing = 40, fromDensest = 0.3;

struct Bounded
{
    const Polygon *outline = nullptr;
    Box bounds;
    int family = -1;
};

struct Candidate
{
    Box box;
    double cost = 0; // of everything that does not move
    bool leader = false;
    Point from, to;
};

Box boundsOf(const Polygon &polygon)
{
    double left = std::numeric_limits<double>::infinity(), right = -left, top = left, bottom = -left;
    for (const Point p : polygon) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    return {left, top, right - left, bottom - top};
}

double sharedArea(const Box &a, const Box &b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.left, b.left);
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.top, b.top);
    return width > 0 && height > 0 ? width * height : 0;
}

std::array<Point, 4> corners(const Box &box)
{
    return {Point{box.left, box.top}, Point{box.right(), box.top}, Point{box.right(), box.bottom()}, Point{box.left, box.bottom()}};
}

Point nearestIn(const Box &box, Point p)
{
    return {std::clamp(p.x, box.left, box.right()), std::clamp(p.y, box.top, box.bottom())};
}

Point nearestOn(Point p, Point a, Point b)
{
    const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    return {a.x + t * dx, a.y + t * dy};
}

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

// The shortest way from a box to an outline; 0 when they overlap.
double gapBetween(const Box &box, const Polygon &outline, Point &atBox, Point &atOutline)
{
    if (plane::contains(outline, box.centre())) {
        atBox = atOutline = box.centre();
        return 0;
    }
    double best = std::numeric_limits<double>::infinity();
    const auto offer = [&](Point onBox, Point onOutline) {
        const double d = distance(onBox, onOutline);
        if (d < best) {
            best = d;
            atBox = onBox;
            atOutline = onOutline;
        }
    };
    const auto corner = corners(box);
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i], b = outline[(i + 1) % outline.size()];
        offer(nearestIn(box, a), a);
        for (const Point c : corner)
            offer(c, nearestOn(c, a, b));
    }
    return best;
}

bool segmentsCross(Point a, Point b, Point c, Point d)
{
    const auto side = [](Point p, Point q, Point r) { return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x); };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool crossesBox(Point a, Point b, const Box &box)
{
    const auto inside = [&box](Point p) { return p.x > box.left && p.x < box.right() && p.y > box.top && p.y < box.bottom(); };
    if (inside(a) || inside(b))
        return true;
    const auto c = corners(box);
    for (std::size_t i = 0; i < 4; ++i) {
        if (segmentsCross(a, b, c[i], c[(i + 1) % 4]))
            return true;
    }
    return false;
}

class Solver
{
public:
    Solver(const std::vector<Label> &labels, const Scene &scene) : m_labels(labels), m_scene(scene)
    {
        for (const Shape &shape : scene.bubbles)
            m_bubbles.push_back({&shape.outline, boundsOf(shape.outline), shape.family});
        for (const Shape &shape : scene.envelopes)
            m_envelopes.push_back({&shape.outline, boundsOf(shape.outline), shape.family});
        for (const Label &label : labels)
            m_candidates.push_back(candidatesFor(label));
        m_choice.assign(labels.size(), 0);
    }

    void quick(const std::vector<int> &previous)
    {
        std::vector<std::size_t> order(m_labels.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::vector<std::ptrdiff_t> freedom;
        for (const auto &candidates : m_candidates) {
            const double best = std::min_element(candidates.begin(), candidates.end(), cheaper)->cost;
            freedom.push_back(std::count_if(candidates.begin(), candidates.end(), [best](const Candidate &c) { return c.cost < best + 8; }));
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return freedom[a] < freedom[b]; });
        std::vector<bool> settled(m_labels.size(), false);
        for (const std::size_t label : order) {
            const auto costOf = [&](std::size_t candidate) {
                double cost = m_candidates[label][candidate].cost;
                for (std::size_t other = 0; other < m_labels.size(); ++other) {
                    if (settled[other])
                        cost += between(m_candidates[label][candidate], m_candidates[other][m_choice[other]]);
                }
                return cost;
            };
            std::size_t best = 0;
            double least = std::numeric_limits<double>::infinity();
            for (std::size_t c = 0; c < m_candidates[label].size(); ++c) {
                if (m_candidates[label][c].cost >= least)
                    continue;
                const double cost = costOf(c);
                if (cost < least) {
                    least = cost;
                    best = c;
                }
            }
            if (label < previous.size() && previous[label] >= 0 && previous[label] < static_cast<int>(m_candidates[label].size())) {
                const auto kept = static_cast<std::size_t>(previous[label]);
                if (costOf(kept) <= least + 0.2 * std::abs(least) + 1)
                    best = kept;
            }
            m_choice[label] = best;
            settled[label] = true;
        }
    }

    void anneal()
    {
        constexpr int moves = 14000;
        const double first = 60, last = 0.05;
        std::uint64_t state = 0x9e3779b97f4a7c15ULL;
        const auto random = [&state] {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return state;
        };
        if (m_labels.empty())
            return;
        std::vector<std::size_t> best = m_choice;
        double cost = 0, least = 0; // relative to the start
        for (int i = 0; i < moves; ++i) {
            const double temperature = first * std::pow(last / first, double(i) / moves);
            const std::size_t label = random() % m_labels.size();
            const std::size_t candidate = random() % m_candidates[label].size();
            const double change = costOf(label, candidate) - costOf(label, m_choice[label]);
            const double chance = static_cast<double>(random() >> 11) * 0x1p-53;
            if (change > 0 && chance >= std::exp(-change / temperature))
                continue;
            m_choice[label] = candidate;
            cost += change;
            if (cost < least - 1e-9) {
                least = cost;
                best = m_choice;
            }
        }
        m_choice = best;
        settle();
    }

    // Every label to its cheapest place while the others stand still, until nothing moves.
    void settle()
    {
        bool moved = true;
        for (int sweep = 0; moved && sweep < 10; ++sweep) {
            moved = false;
            for (std::size_t label = 0; label < m_labels.size(); ++label) {
                double least = costOf(label, m_choice[label]) - 1e-9;
                for (std::size_t c = 0; c < m_candidates[label].size(); ++c) {
                    if (m_candidates[label][c].cost >= least)
                        continue;
                    const double cost = costOf(label, c);
                    if (cost < least) {
                        least = cost;
                        m_choice[label] = c;
                        moved = true;
                    }
                }
            }
        }
    }

    [[nodiscard]] std::vector<Placement> result() const
    {
        std::vector<Placement> placements;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const Candidate &chosen = m_candidates[i][m_choice[i]];
            Placement placement{chosen.box, chosen.leader, chosen.from, chosen.to, static_cast<int>(m_choice[i]), costOf(i, m_choice[i]), 0};
            for (std::size_t j = 0; j < m_labels.size(); ++j) {
                if (j != i)
                    placement.overlap += sharedArea(chosen.box, m_candidates[j][m_choice[j]].box);
            }
            placements.push_back(placement);
        }
        return placements;
    }

private:
    static bool cheaper(const Candidate &a, const Candidate &b) { return a.cost < b.cost; }

    [[nodiscard]] double costOf(std::size_t label, std::size_t candidate) const
    {
        double cost = m_candidates[label][candidate].cost;
        for (std::size_t other = 0; other < m_labels.size(); ++other) {
            if (other != label)
                cost += between(m_candidates[label][candidate], m_candidates[other][m_choice[other]]);
        }
        return cost;
    }

    static double between(const Candidate &a, const Candidate &b)
    {
        const double area = sharedArea(a.box, b.box);
        double cost = area > 0 ? onLabel * area + onLabelAtAll : 0;
        if (a.leader && crossesBox(a.from, a.to, b.box))
            cost += crossing;
        if (b.leader && crossesBox(b.from, b.to, a.box))
            cost += crossing;
        if (a.leader && b.leader && segmentsCross(a.from, a.to, b.from, b.to))
            cost += crossing;
        return cost;
    }

    [[nodiscard]] std::vector<Candidate> candidatesFor(const Label &label) const
    {
        // Large outlines first; the small fry of a family that fell apart needs no candidates of its own.
        std::vector<const Polygon *> homes;
        for (const Polygon &home : label.homes)
            homes.push_back(&home);
        std::stable_sort(homes.begin(), homes.end(), [](const Polygon *a, const Polygon *b) { return plane::area(*a) > plane::area(*b); });
        if (homes.size() > 4)
            homes.resize(4);
        const Point densest = densestOf(label);
        std::vector<Candidate> candidates;
        const auto add = [&](Point centre) {
            Candidate candidate;
            candidate.box = {centre.x - label.width / 2, centre.y - label.height / 2, label.width, label.height};
            evaluate(candidate, label, homes, densest);
            candidates.push_back(candidate);
        };
        for (const Polygon *home : homes) {
            const Box bounds = boundsOf(*home);
            if (!label.ofPoint) {
                for (int i = 0; i < 9; ++i) {
                    for (int j = 0; j < 9; ++j)
                        add({bounds.left + bounds.width * (i + 0.5) / 9, bounds.top + bounds.height * (j + 0.5) / 9});
                }
            }
            const Point middle = bounds.centre();
            // Points crowd where families do not: their names may go further, on a leader.
            for (const double ring : {0.35, 1.3, 3.0, 6.0, 10.0, 15.0}) {
                if (ring > 6 && !label.ofPoint)
                    break;
                for (int k = 0; k < 24; ++k) {
                    const double angle = 2 * std::numbers::pi * k / 24;
                    const double c = std::cos(angle), s = std::sin(angle);
                    double reach = 0;
                    for (const Point p : *home)
                        reach = std::max(reach, (p.x - middle.x) * c + (p.y - middle.y) * s);
                    reach += ring + label.width / 2 * std::abs(c) + label.height / 2 * std::abs(s);
                    add({middle.x + reach * c, middle.y + reach * s});
                }
            }
        }
        if (candidates.empty())
            add(m_scene.frame.centre());
        return candidates;
    }

    // The middle of the label's own bubbles: where a reader looks for the name.
    [[nodiscard]] Point densestOf(const Label &label) const
    {
        Point sum;
        int count = 0;
        for (const Bounded &bubble : m_bubbles) {
            if (bubble.family != label.family || label.ofPoint)
                continue;
            sum.x += bubble.bounds.centre().x;
            sum.y += bubble.bounds.centre().y;
            ++count;
        }
        if (count > 0)
            return {sum.x / count, sum.y / count};
        return label.homes.empty() ? m_scene.frame.centre() : boundsOf(label.homes.front()).centre();
    }

    void evaluate(Candidate &candidate, const Label &label, const std::vector<const Polygon *> &homes, Point densest) const
    {
        const Box &box = candidate.box;
        double cost = 0;
        const Box &frame = m_scene.frame;
        if (box.left < frame.left || box.right() > frame.right() || box.top < frame.top || box.bottom() > frame.bottom())
            cost += outsideFrame;
        double gap = std::numeric_limits<double>::infinity();
        bool inside = false;
        const auto corner = corners(box);
        for (const Polygon *home : homes) {
            Point from, to;
            const double d = gapBetween(box, *home, from, to);
            if (d < gap) {
                gap = d;
                candidate.from = from;
                candidate.to = to;
            }
            inside = inside || std::all_of(corner.begin(), corner.end(), [home](Point p) { return plane::contains(*home, p); });
        }
        if (homes.empty())
            gap = 0;
        cost += perMillimetre * gap;
        cost += fromDensest * distance(box.centre(), densest);
        if (inside && !label.ofPoint)
            cost -= insideOwn;
        candidate.leader = gap > 0.8 * m_scene.lineHeight;
        if (candidate.leader)
            cost += label.ofPoint ? 12 : 6;
        for (const Bounded &bubble : m_bubbles) {
            const double area = sharedArea(box, bubble.bounds) * std::numbers::pi / 4;
            cost += area * (bubble.family == label.family && !label.ofPoint ? onOwnBubble : onForeignBubble);
        }
        for (const Box &block : m_scene.blocks) {
            const double area = sharedArea(box, block);
            if (area > 0)
                cost += onBlock * area + 6;
            if (candidate.leader && crossesBox(candidate.from, candidate.to, block))
                cost += crossing / 2;
        }
        for (const Bounded &envelope : m_envelopes) {
            if (envelope.family == label.family || sharedArea(box, envelope.bounds) == 0)
                continue;
            for (const Point p : corner) {
                if (plane::contains(*envelope.outline, p))
                    cost += cornerInForeignEnvelope;
            }
        }
        candidate.cost = cost;
    }

    const std::vector<Label> &m_labels;
    const Scene &m_scene;
    std::vector<Bounded> m_bubbles, m_envelopes;
    std::vector<std::vector<Candidate>> m_candidates;
    std::vector<std::size_t> m_choice;
};

} // namespace

std::vector<Placement> placed(const std::vector<Label> &labels, const Scene &scene, Effort effort, const std::vector<int> &previous)
{
    Solver solver(labels, scene);
    solver.quick(effort == Effort::Quick ? previous : std::vector<int>{});
    if (effort == Effort::Thorough)
        solver.anneal();
    return solver.result();
}

} // namespace vitrine::labels
