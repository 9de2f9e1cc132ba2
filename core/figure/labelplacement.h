// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/planegeometry.h"

#include <vector>

namespace vitrine::labels
{

// Where to write the names on a crowded chart. All lengths are millimetres of the page; which way y runs does
// not matter. The same input gives the same answer.

struct Box
{
    double left = 0, top = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double bottom() const { return top + height; }
    [[nodiscard]] plane::Point centre() const { return {left + width / 2, top + height / 2}; }
};

struct Label
{
    double width = 0, height = 0;
    std::vector<plane::Polygon> homes; // the outlines it names: an envelope, bubbles, or a point's marker
    int family = -1;                   // which of the scene's shapes are its own
    bool ofPoint = false;              // names one point: stands beside it, not on it
};

struct Shape
{
    plane::Polygon outline;
    int family = -1;
};

struct Scene
{
    Box frame;
    double lineHeight = 2;         // of the text: a leader is drawn when the gap is longer than 0.8 of it
    std::vector<Shape> bubbles;
    std::vector<Shape> envelopes;
    std::vector<Box> blocks;       // fixed text, markers of own samples
};

struct Placement
{
    Box box;
    bool leader = false;
    plane::Point from, to; // of the leader: at the label, at the outline
    int choice = -1;       // to be handed back as `previous` next time
    double cost = 0;       // with everything that stands where it stands; above about 10 something is covered
    double overlap = 0;    // area shared with other labels, mm2; 0 when all is well
};

enum class Effort {
    Quick,    // one greedy sweep, most constrained label first: for every frame while panning
    Thorough  // simulated annealing with a fixed seed, then greedy sweeps: for exports and when idle
};

// One placement a label. `previous` (choices of the last call, or empty) makes a quick sweep keep what it
// chose unless that has become more than a fifth dearer.
[[nodiscard]] std::vector<Placement> placed(const std::vector<Label> &labels, const Scene &scene, Effort effort,
                                            const std::vector<int> &previous = {});

} // namespace vitrine::labels
