// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/thermalsegments.h"

#include "numerics/curves.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vitrine
{

namespace
{
using Kind = ThermalSegment::Kind;

// A stretch between two corners of the reduced curve, as indices of samples (both included).
struct Piece
{
    std::size_t a = 0, b = 0;
    Kind kind = Kind::Isothermal;
    bool passing = false; // too short to be a segment of its own
};

class Programme
{
public:
    Programme(std::span<const double> temperature, std::span<const double> time) : m_temperature(temperature)
    {
        constexpr std::size_t enough = 4096;
        const std::size_t rows = temperature.size();
        const std::size_t stride = std::max<std::size_t>(rows / enough, 1);
        const bool timed = time.size() == rows;
        for (std::size_t from = 0; from < rows; from += stride) {
            const std::size_t end = std::min(from + stride, rows);
            for (std::size_t row = from; row < end; ++row)
                if (std::isfinite(temperature[row]) && (!timed || std::isfinite(time[row]))) {
                    m_rows.push_back(row);
                    break;
                }
        }
        for (std::size_t row = rows; stride > 1 && row-- > rows - stride;)
            if (std::isfinite(temperature[row]) && (!timed || std::isfinite(time[row]))) {
                if (m_rows.empty() || row > m_rows.back())
                    m_rows.push_back(row);
                break;
            }
        for (const std::size_t row : m_rows) {
            m_t.push_back(temperature[row]);
            m_x.push_back(timed ? time[row] : static_cast<double>(row));
        }
        m_timed = timed && inOrder();
        if (!m_timed)
            std::ranges::transform(m_rows, m_x.begin(), [](std::size_t row) { return static_cast<double>(row); });
        if (!m_t.empty()) {
            const auto [low, high] = std::ranges::minmax(m_t);
            m_range = high - low;
        }
        // Below 0.15 K thermometers flicker; above 5 K a real hold at another temperature would be overlooked.
        m_tolerance = std::clamp(0.015 * m_range, 0.15, 5.0);
    }

    [[nodiscard]] std::vector<ThermalSegment> segments()
    {
        if (m_t.size() < 2)
            return {};
        cut();
        absorbPassing();
        for (std::size_t before = 0; before != m_pieces.size();) {
            before = m_pieces.size();
            joinAlike();
            joinAcrossTheSample();
        }
        return finished();
    }

private:
    [[nodiscard]] bool inOrder() const { return m_x.size() > 1 && m_x.back() > m_x.front() && std::ranges::is_sorted(m_x); }
    [[nodiscard]] double duration(const Piece &p) const { return m_x[p.b] - m_x[p.a]; }
    [[nodiscard]] double rise(const Piece &p) const { return m_t[p.b] - m_t[p.a]; }
    // The line through the samples between two shares (0..1) of a piece.
    [[nodiscard]] std::optional<StraightLine> line(const Piece &p, double from, double to) const
    {
        const double length = static_cast<double>(p.b - p.a);
        auto first = p.a + static_cast<std::size_t>(std::floor(from * length));
        auto last = p.a + static_cast<std::size_t>(std::ceil(to * length));
        if (last - first < 2) {
            first = first > p.a ? first - 1 : p.a;
            last = std::min(last + 1, p.b);
        }
        return straightLine(std::span(m_x).subspan(first, last - first + 1), std::span(m_t).subspan(first, last - first + 1));
    }

    void cut()
    {
        std::vector<std::size_t> corners{0, m_t.size() - 1};
        std::vector<std::pair<std::size_t, std::size_t>> open{{0, m_t.size() - 1}};
        while (!open.empty()) {
            const auto [a, b] = open.back();
            open.pop_back();
            const double width = m_x[b] - m_x[a], slope = width > 0 ? (m_t[b] - m_t[a]) / width : 0;
            std::size_t farthest = a;
            double distance = m_tolerance;
            for (std::size_t i = a + 1; i < b; ++i) {
                const double d = std::abs(m_t[i] - m_t[a] - slope * (m_x[i] - m_x[a]));
                if (d > distance) {
                    distance = d;
                    farthest = i;
                }
            }
            if (farthest == a)
                continue;
            corners.push_back(farthest);
            open.emplace_back(a, farthest);
            open.emplace_back(farthest, b);
        }
        std::ranges::sort(corners);
        const double whole = m_x.back() - m_x.front();
        for (std::size_t i = 1; i < corners.size(); ++i) {
            Piece piece{corners[i - 1], corners[i]};
            if (std::abs(rise(piece)) > 2 * m_tolerance && std::abs(rise(piece)) > 0.5)
                piece.kind = rise(piece) > 0 ? Kind::Heating : Kind::Cooling;
            else if (m_range > 2 * m_tolerance && duration(piece) < 0.01 * whole)
                piece.passing = true;
            else if (m_range <= 0.5 || m_pieces.size() + corners.size() > 2)
                piece.kind = Kind::Isothermal;
            m_pieces.push_back(piece);
        }
    }

    // Short stretches of little rise belong to whatever they lead to or from.
    void absorbPassing()
    {
        for (std::size_t i = 0; i < m_pieces.size() && m_pieces.size() > 1;) {
            if (!m_pieces[i].passing) {
                ++i;
                continue;
            }
            if (i > 0)
                m_pieces[i - 1].b = m_pieces[i].b;
            else
                m_pieces[i + 1].a = m_pieces[i].a;
            m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    void joinAlike()
    {
        for (std::size_t i = 0; i + 1 < m_pieces.size();) {
            Piece &left = m_pieces[i];
            const Piece &right = m_pieces[i + 1];
            if (left.kind == right.kind && !programmedCorner(left, right)) {
                left.b = right.b;
                m_pieces.erase(m_pieces.begin() + static_cast<std::ptrdiff_t>(i + 1));
            } else {
                ++i;
            }
        }
    }
    // Two ramps of different rate, with the change of rate at the corner and not spread over both (as it is when
    // an oven cools by itself).
    [[nodiscard]] bool programmedCorner(const Piece &left, const Piece &right) const
    {
        if (left.kind == Kind::Isothermal || std::abs(rise(left)) < 0.1 * m_range || std::abs(rise(right)) < 0.1 * m_range)
            return false;
        const auto a = line(left, 0.1, 0.9), b = line(right, 0.1, 0.9), beforeCorner = line(left, 0.75, 0.95), afterCorner = line(right, 0.05, 0.25);
        if (!a || !b || !beforeCorner || !afterCorner)
            return false;
        const double change = b->slope - a->slope;
        return std::abs(change) > 0.25 * std::max(std::abs(a->slope), std::abs(b->slope)) &&
               (afterCorner->slope - beforeCorner->slope) / change > 0.6;
    }

    // What lies between two stretches of one line is the sample's doing: a plateau, a jump and its way back.
    void joinAcrossTheSample()
    {
        for (std::size_t gap = 1; gap <= 3; ++gap)
            for (std::size_t i = 0; i + gap + 1 < m_pieces.size();) {
                if (!goesOn(m_pieces[i], m_pieces[i + gap + 1])) {
                    ++i;
                    continue;
                }
                m_pieces[i].b = m_pieces[i + gap + 1].b;
                const auto from = m_pieces.begin() + static_cast<std::ptrdiff_t>(i + 1);
                m_pieces.erase(from, from + static_cast<std::ptrdiff_t>(gap + 1));
            }
    }
    [[nodiscard]] bool goesOn(const Piece &left, const Piece &right) const
    {
        if (left.kind != right.kind || left.kind == Kind::Isothermal)
            return false;
        const auto a = line(left, 0.1, 0.9), b = line(right, 0.1, 0.9);
        if (!a || !b || std::abs(a->slope - b->slope) > 0.2 * std::max(std::abs(a->slope), std::abs(b->slope)))
            return false;
        const double from = m_x[left.b], to = m_x[right.a], middle = 0.5 * (from + to);
        const double slope = 0.5 * (std::abs(a->slope) + std::abs(b->slope));
        return std::abs(a->at(middle) - b->at(middle)) <= std::max(2 * m_tolerance, 0.25 * slope * (to - from));
    }

    // The row of the turning point between two ramps in opposite directions.
    [[nodiscard]] std::size_t turningRow(const Piece &left, const Piece &right) const
    {
        const std::size_t from = left.b - (left.b - left.a) / 4, to = right.a + (right.b - right.a) / 4;
        const double sign = left.kind == Kind::Heating ? 1 : -1;
        std::size_t best = left.b;
        for (std::size_t i = from; i <= to; ++i)
            if (sign * m_t[i] > sign * m_t[best])
                best = i;
        std::size_t row = m_rows[best];
        const std::size_t lastRow = m_rows[std::min(best + 1, m_rows.size() - 1)];
        for (std::size_t i = m_rows[best > 0 ? best - 1 : 0]; i <= lastRow; ++i)
            if (sign * m_temperature[i] > sign * m_temperature[row])
                row = i;
        return row;
    }

    // The median slope between samples half the piece apart: lags at the ends and a jump within do not count.
    [[nodiscard]] double usualSlope(const Piece &piece) const
    {
        const std::size_t margin = (piece.b - piece.a) / 10, from = piece.a + margin, to = piece.b - margin;
        const std::size_t half = std::max<std::size_t>((to - from) / 2, 1);
        std::vector<double> slopes;
        for (std::size_t i = from; i + half <= to; ++i)
            if (m_x[i + half] > m_x[i])
                slopes.push_back((m_t[i + half] - m_t[i]) / (m_x[i + half] - m_x[i]));
        return median(std::move(slopes));
    }

    [[nodiscard]] std::vector<ThermalSegment> finished() const
    {
        std::vector<ThermalSegment> result;
        std::size_t first = m_rows.front();
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece &piece = m_pieces[i];
            ThermalSegment segment;
            segment.kind = piece.kind;
            segment.first = first;
            segment.last = m_rows[piece.b];
            if (i + 1 < m_pieces.size() && piece.kind != Kind::Isothermal && m_pieces[i + 1].kind != Kind::Isothermal &&
                piece.kind != m_pieces[i + 1].kind)
                segment.last = std::max(turningRow(piece, m_pieces[i + 1]), first);
            if (m_timed)
                segment.rate = std::abs(usualSlope(piece));
            segment.from = m_temperature[segment.first];
            segment.to = m_temperature[segment.last];
            first = segment.last + 1;
            while (first < m_temperature.size() && !std::isfinite(m_temperature[first]))
                ++first;
            result.push_back(segment);
        }
        return result;
    }

    std::span<const double> m_temperature;
    std::vector<std::size_t> m_rows;
    std::vector<double> m_x, m_t;
    std::vector<Piece> m_pieces;
    double m_range = 0, m_tolerance = 0;
    bool m_timed = false;
};
} // namespace

std::vector<ThermalSegment> thermalSegments(std::span<const double> temperature, std::span<const double> time)
{
    return Programme(temperature, time).segments();
}

} // namespace vitrine
