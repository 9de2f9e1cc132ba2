// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitdrawing.h"

#include "base/numbertext.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

constexpr double elementWidth = 2.6, elementHeight = 1.9, bar = 0.4; // bar: from a branch's end to the outside

struct Size
{
    double width = 0, height = 0;
};

class Drawing
{
public:
    explicit Drawing(const Circuit &circuit) : m_circuit(circuit)
    {
        m_panel.key = QStringLiteral("circuit");
        m_panel.x.visible = m_panel.y.visible = false;
        m_panel.equalAspect = true;
    }

    Panel drawn()
    {
        const int root = static_cast<int>(m_circuit.nodes().size()) - 1;
        const Size size = sizeOf(root);
        constexpr double lead = 0.6;
        wire(-lead, 0, 0, 0);
        draw(root, 0, 0, size.width);
        wire(size.width, 0, size.width + lead, 0);
        m_panel.x.range = Interval{-lead - 0.2, size.width + lead + 0.2};
        m_panel.y.range = Interval{-0.5 * size.height - 0.1, 0.5 * size.height + 0.3};
        return std::move(m_panel);
    }

private:
    [[nodiscard]] Size sizeOf(int index) const
    {
        const Node &node = m_circuit.nodes()[static_cast<std::size_t>(index)];
        if (node.kind == Node::Kind::Element)
            return {elementWidth, elementHeight};
        Size all;
        for (const int member : node.members) {
            const Size one = sizeOf(member);
            if (node.kind == Node::Kind::Series) {
                all.width += one.width;
                all.height = std::max(all.height, one.height);
            } else {
                all.width = std::max(all.width, one.width + 2 * bar);
                all.height += one.height;
            }
        }
        return all;
    }

    void draw(int index, double x, double y, double width)
    {
        const Node &node = m_circuit.nodes()[static_cast<std::size_t>(index)];
        if (node.kind == Node::Kind::Element) {
            symbol(m_circuit.elements()[static_cast<std::size_t>(node.element)], x, y, width);
            return;
        }
        const Size size = sizeOf(index);
        if (node.kind == Node::Kind::Series) {
            // What is too short for its place is drawn out evenly.
            for (const int member : node.members) {
                const double share = sizeOf(member).width / size.width * width;
                draw(member, x, y, share);
                x += share;
            }
            return;
        }
        wire(x, y, x + bar, y);
        wire(x + width - bar, y, x + width, y);
        double top = y + 0.5 * size.height, first = absent, last = absent;
        for (const int member : node.members) {
            const Size one = sizeOf(member);
            const double middle = top - 0.5 * one.height;
            draw(member, x + bar, middle, width - 2 * bar);
            top -= one.height;
            first = std::isfinite(first) ? first : middle;
            last = middle;
        }
        wire(x + bar, first, x + bar, last);
        wire(x + width - bar, first, x + width - bar, last);
    }

    void symbol(const Element &element, double x, double y, double width)
    {
        const double middle = x + 0.5 * width;
        double half = 0.6; // of the symbol
        switch (element.kind) {
        case ElementKind::C:
            half = 0.13;
            for (const double side : {-1.0, 1.0})
                wire(middle + side * half, y - 0.4, middle + side * half, y + 0.4);
            break;
        case ElementKind::CPE:
            half = 0.25;
            for (const double at : {middle - half, middle})
                line({at, at + half, at}, {y - 0.4, y, y + 0.4});
            wire(middle, y, middle + half, y);
            half = 0.25;
            break;
        case ElementKind::L:
        case ElementKind::La: {
            std::vector<double> bowX, bowY;
            for (int k = 0; k <= 48; ++k) {
                const double turn = k / 12.0, within = turn - std::floor(turn) + (k == 48 ? 1 : 0), start = std::min(3.0, std::floor(turn));
                bowX.push_back(middle - half + 0.3 * (start + 0.5 - 0.5 * std::cos(within * std::numbers::pi)));
                bowY.push_back(y + 0.3 * std::sin(within * std::numbers::pi));
            }
            line(std::move(bowX), std::move(bowY));
            break;
        }
        default:
            line({middle - half, middle + half, middle + half, middle - half, middle - half}, {y - 0.25, y - 0.25, y + 0.25, y + 0.25, y - 0.25});
            break;
        }
        wire(x, y, middle - half, y);
        wire(middle + half, y, x + width, y);
        Annotation name;
        name.key = QStringLiteral("name_") + element.name;
        const qsizetype digits = std::find_if(element.name.begin(), element.name.end(), [](QChar c) { return !c.isLetter(); }) - element.name.begin();
        name.words = QStringLiteral("<i>") + element.name.left(digits) + QStringLiteral("</i><sub>") + element.name.mid(digits) + QStringLiteral("</sub>");
        name.x = middle - 0.35;
        name.y = y + 0.42;
        name.offsetY = 1;
        m_panel.annotations.push_back(std::move(name));
    }

    void wire(double x1, double y1, double x2, double y2) { line({x1, x2}, {y1, y2}); }

    void line(std::vector<double> x, std::vector<double> y)
    {
        Series series;
        series.key = QStringLiteral("line_") + exactNumberText(static_cast<double>(m_panel.series.size()));
        series.x = shared(std::move(x));
        series.y = shared(std::move(y));
        series.stroke = {0xff000000, 0.6, Dash::Solid};
        m_panel.series.push_back(std::move(series));
    }

    const Circuit &m_circuit;
    Panel m_panel;
};

} // namespace

Panel circuitPanel(const Circuit &circuit)
{
    return Drawing(circuit).drawn();
}

} // namespace vitrine::impedance
