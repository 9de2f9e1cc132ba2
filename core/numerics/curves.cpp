// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/curves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine
{

namespace
{
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Neumaier's compensated sum: the error of a million terms stays that of one.
struct CompensatedSum
{
    double sum = 0, lost = 0;
    void add(double term)
    {
        const double next = sum + term;
        lost += std::abs(sum) >= std::abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }
    [[nodiscard]] double value() const { return sum + lost; }
};
} // namespace

double StraightLine::errorAt(double x) const { return std::hypot(interceptError, slopeError * (x - centre)); }

std::optional<StraightLine> straightLine(std::span<const double> x, std::span<const double> y, std::span<const double> weights)
{
    const std::size_t rows = std::min(x.size(), y.size());
    const auto weight = [&](std::size_t i) { return weights.empty() ? 1.0 : (i < weights.size() ? weights[i] : 0.0); };
    const auto counts = [&](std::size_t i) { return std::isfinite(x[i]) && std::isfinite(y[i]) && weight(i) > 0; };

    StraightLine line;
    double sumW = 0, sumX = 0, sumY = 0, originX = 0, originY = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (!counts(i))
            continue;
        if (line.points++ == 0) {
            originX = x[i];
            originY = y[i];
        }
        sumW += weight(i);
        sumX += weight(i) * (x[i] - originX);
        sumY += weight(i) * (y[i] - originY);
    }
    if (line.points < 2)
        return std::nullopt;
    line.centre = originX + sumX / sumW;
    line.intercept = originY + sumY / sumW;

    double sxx = 0, sxy = 0, syy = 0, largest = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (!counts(i))
            continue;
        const double dx = x[i] - line.centre, dy = y[i] - line.intercept;
        sxx += weight(i) * dx * dx;
        sxy += weight(i) * dx * dy;
        syy += weight(i) * dy * dy;
        largest = std::max(largest, std::abs(x[i]));
    }
    // Equal abscissae differ from their mean by rounding only.
    const double rounding = 4 * std::numeric_limits<double>::epsilon() * largest;
    if (!(sxx > sumW * rounding * rounding))
        return std::nullopt;
    line.slope = sxy / sxx;

    if (line.points > 2) {
        double chi2 = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            if (!counts(i))
                continue;
            const double residual = y[i] - line.at(x[i]);
            chi2 += weight(i) * residual * residual;
        }
        line.residualDeviation = std::sqrt(chi2 / static_cast<double>(line.points - 2));
        line.interceptError = line.residualDeviation / std::sqrt(sumW);
        line.slopeError = line.residualDeviation / std::sqrt(sxx);
    } else {
        line.residualDeviation = line.interceptError = line.slopeError = nan;
    }
    return line;
}

StraightLine lineThrough(double x1, double y1, double x2, double y2)
{
    StraightLine line;
    line.centre = x1;
    line.intercept = y1;
    line.slope = x2 != x1 ? (y2 - y1) / (x2 - x1) : nan;
    line.interceptError = line.slopeError = line.residualDeviation = nan;
    line.points = 2;
    return line;
}

std::optional<double> intersection(const StraightLine &a, const StraightLine &b)
{
    const double difference = a.slope - b.slope;
    if (!(std::abs(difference) > 1e-12 * (std::abs(a.slope) + std::abs(b.slope))))
        return std::nullopt;
    const double x = a.centre + (b.at(a.centre) - a.intercept) / difference;
    return std::isfinite(x) ? std::optional(x) : std::nullopt;
}

double trapezoid(std::span<const double> x, std::span<const double> y, std::size_t first, std::size_t last)
{
    const std::size_t rows = std::min(x.size(), y.size());
    if (rows == 0)
        return nan;
    last = std::min(last, rows - 1);
    CompensatedSum sum;
    bool begun = false;
    double previousX = 0, previousY = 0;
    for (std::size_t i = first; i <= last; ++i) {
        if (!(std::isfinite(x[i]) && std::isfinite(y[i])))
            continue;
        if (begun)
            sum.add(0.5 * (x[i] - previousX) * (y[i] + previousY));
        begun = true;
        previousX = x[i];
        previousY = y[i];
    }
    return begun ? sum.value() : nan;
}

namespace
{
constexpr int highestOrder = 5;

// The moments of the points in a window that slides over the rows. Abscissae are measured from an origin near the
// window and in units of its width, so that the normal equations stay well conditioned; whoever slides it begins
// afresh every half width, before the origin is far and the rounding of additions and subtractions adds up.
class SlidingMoments
{
public:
    SlidingMoments(std::span<const double> x, std::span<const double> y, int order) : m_x(x), m_y(y), m_order(order) {}

    void begin(std::size_t first, std::size_t last, std::size_t centre)
    {
        m_powers.fill(0);
        m_products.fill(0);
        m_count = 0;
        m_originX = std::isfinite(m_x[centre]) ? m_x[centre] : 0;
        m_originY = std::isfinite(m_y[centre]) ? m_y[centre] : 0;
        double width = 0;
        for (std::size_t i = first; i <= last; ++i)
            if (std::isfinite(m_x[i]))
                width = std::max(width, std::abs(m_x[i] - m_originX));
        m_scale = width > 0 ? 1 / width : 1;
        for (std::size_t i = first; i <= last; ++i)
            change(i, 1);
    }
    void change(std::size_t row, double sign)
    {
        if (!(std::isfinite(m_x[row]) && std::isfinite(m_y[row])))
            return;
        m_count += sign > 0 ? 1 : -1;
        const double u = (m_x[row] - m_originX) * m_scale, v = m_y[row] - m_originY;
        double power = sign;
        for (int k = 0; k <= 2 * m_order; ++k) {
            m_powers[k] += power;
            if (k <= m_order)
                m_products[k] += power * v;
            power *= u;
        }
    }

    // What an ordinate moment of one, in place of all, would give at the origin.
    void answer(int moment, double &value, double &slope)
    {
        m_products.fill(0);
        m_products[moment] = 1;
        fit(m_originX, value, slope);
    }

    // Value and slope of the local polynomial at x. The order sinks as far as the points ask for (equal abscissae).
    bool fit(double x, double &value, double &slope) const
    {
        for (int order = std::min(m_order, m_count - 1); order >= 0; --order) {
            std::array<double, highestOrder + 1> c{};
            if (!solved(order, c))
                continue;
            const double u = (x - m_originX) * m_scale;
            double v = 0, s = 0;
            for (int k = order; k >= 0; --k) {
                s = s * u + v;
                v = v * u + c[k];
            }
            value = v + m_originY;
            slope = order > 0 ? s * m_scale : nan;
            return true;
        }
        return false;
    }

private:
    // Cholesky of the moments' Hankel matrix; false when a pivot is lost in rounding.
    bool solved(int order, std::array<double, highestOrder + 1> &c) const
    {
        std::array<std::array<double, highestOrder + 1>, highestOrder + 1> l{};
        for (int i = 0; i <= order; ++i)
            for (int j = 0; j <= i; ++j) {
                double sum = m_powers[i + j];
                for (int k = 0; k < j; ++k)
                    sum -= l[i][k] * l[j][k];
                if (i == j) {
                    if (!(sum > 1e-11 * m_powers[2 * i]))
                        return false;
                    l[i][i] = std::sqrt(sum);
                } else {
                    l[i][j] = sum / l[j][j];
                }
            }
        for (int i = 0; i <= order; ++i) {
            double sum = m_products[i];
            for (int k = 0; k < i; ++k)
                sum -= l[i][k] * c[k];
            c[i] = sum / l[i][i];
        }
        for (int i = order; i >= 0; --i) {
            double sum = c[i];
            for (int k = i + 1; k <= order; ++k)
                sum -= l[k][i] * c[k];
            c[i] = sum / l[i][i];
        }
        return true;
    }

    std::span<const double> m_x, m_y;
    int m_order;
    int m_count = 0;
    double m_originX = 0, m_originY = 0, m_scale = 1;
    std::array<double, 2 * highestOrder + 1> m_powers{};
    std::array<double, highestOrder + 1> m_products{};
};

// Over evenly spaced abscissae every whole window has the same normal equations: value and slope at its centre are fixed
// sums of the moments of its ordinates (Savitzky and Golay, Anal. Chem. 36 (1964) 1627), which slide along with it.
class EvenMoments
{
public:
    // nullopt where x is not evenly spaced, or too short for a whole window.
    static std::optional<EvenMoments> over(std::span<const double> x, std::span<const double> y, std::size_t reach, int order)
    {
        constexpr double evenly = 1e-9; // of a step: what the rounding of times leaves
        if (reach < 1 || x.size() < 2 * reach + 1)
            return std::nullopt;
        const double step = (x.back() - x.front()) / static_cast<double>(x.size() - 1);
        for (std::size_t i = 0; i < x.size(); ++i)
            if (!(std::abs(x[i] - x.front() - static_cast<double>(i) * step) <= evenly * std::abs(step)))
                return std::nullopt;
        if (step == 0)
            return std::nullopt;
        return EvenMoments(step, y, reach, std::min(order, static_cast<int>(std::min<std::size_t>(2 * reach, highestOrder))));
    }

    void begin(std::size_t centre)
    {
        m_moments.fill(0);
        m_origin = m_y[centre];
        for (std::size_t k = 0; k <= 2 * m_reach; ++k)
            add(m_y[centre - m_reach + k] - m_origin, (static_cast<double>(k) - static_cast<double>(m_reach)) / static_cast<double>(m_reach));
    }
    // From the centre one row before.
    void slideTo(std::size_t centre)
    {
        add(m_origin - m_y[centre - 1 - m_reach], -1);
        for (int p = m_order; p > 0; --p)
            for (int q = 0; q < p; ++q)
                m_moments[p] += m_shift[p][q] * m_moments[q];
        add(m_y[centre + m_reach] - m_origin, 1);
    }
    void fit(double &value, double &slope) const
    {
        value = slope = 0;
        for (int k = 0; k <= m_order; ++k) {
            value += m_value[k] * m_moments[k];
            slope += m_slope[k] * m_moments[k];
        }
        value += m_origin;
    }

private:
    EvenMoments(double step, std::span<const double> y, std::size_t reach, int order) : m_y(y), m_reach(reach), m_order(order)
    {
        const double width = step * static_cast<double>(reach);
        std::vector<double> window(2 * reach + 1), none(window.size(), 0);
        for (std::size_t k = 0; k < window.size(); ++k)
            window[k] = step * (static_cast<double>(k) - static_cast<double>(reach));
        SlidingMoments equations(window, none, m_order);
        equations.begin(0, window.size() - 1, reach);
        for (int k = 0; k <= m_order; ++k)
            equations.answer(k, m_value[k], m_slope[k]);
        // Where the window moves on by a row, its points move back by that much: (u - d)^p by the binomial theorem.
        const double back = -std::abs(step / width);
        for (int p = 0; p <= m_order; ++p) {
            double term = 1; // C(p, q) back^(p - q), from q = p downwards
            for (int q = p; q >= 0; --q) {
                m_shift[p][q] = term;
                term *= back * q / (p - q + 1);
            }
        }
        // Abscissae that fall are counted the other way round.
        if (step < 0)
            for (int k = 1; k <= m_order; k += 2) {
                m_value[k] = -m_value[k];
                m_slope[k] = -m_slope[k];
            }
    }
    void add(double v, double u)
    {
        for (int p = 0; p <= m_order; ++p, v *= u)
            m_moments[p] += v;
    }

    std::span<const double> m_y;
    std::size_t m_reach;
    int m_order;
    double m_origin = 0;
    std::array<double, highestOrder + 1> m_moments{}, m_value{}, m_slope{};
    std::array<std::array<double, highestOrder + 1>, highestOrder + 1> m_shift{};
};

template<class Use>
void localPolynomials(std::span<const double> x, std::span<const double> y, int half, int order, Use use)
{
    const std::size_t rows = std::min(x.size(), y.size());
    const std::size_t reach = static_cast<std::size_t>(std::max(half, 0));
    order = std::clamp(order, 0, highestOrder);
    SlidingMoments moments(x, y, order);
    auto even = EvenMoments::over(x.first(rows), y.first(rows), reach, order);
    const std::size_t restart = std::max<std::size_t>(reach / 2, 1);
    std::size_t first = 0, last = 0;
    std::size_t whole = 0; // rows without a hole up to the end of the window
    enum class At { Nowhere, General, Even } before = At::Nowhere;
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t wantedFirst = i > reach ? i - reach : 0;
        const std::size_t wantedLast = std::min(i + reach, rows - 1);
        double value = nan, slope = nan;
        if (even) {
            for (std::size_t row = i == 0 ? 0 : std::min(i - 1 + reach, rows - 1) + 1; row <= wantedLast; ++row)
                whole = std::isfinite(y[row]) ? whole + 1 : 0;
            if (whole > 2 * reach && i >= reach && i + reach < rows) {
                if (before == At::Even && i % restart != 0)
                    even->slideTo(i);
                else
                    even->begin(i);
                before = At::Even;
                even->fit(value, slope);
                use(i, value, order > 0 ? slope : nan);
                continue;
            }
        }
        if (i % restart == 0 || before != At::General) {
            moments.begin(wantedFirst, wantedLast, i);
        } else {
            for (std::size_t row = last + 1; row <= wantedLast; ++row)
                moments.change(row, 1);
            for (std::size_t row = first; row < wantedFirst; ++row)
                moments.change(row, -1);
        }
        before = At::General;
        first = wantedFirst;
        last = wantedLast;
        if (std::isfinite(x[i]))
            moments.fit(x[i], value, slope);
        use(i, value, slope);
    }
}
} // namespace

std::vector<double> smoothed(std::span<const double> x, std::span<const double> y, int half, int order)
{
    std::vector<double> result(std::min(x.size(), y.size()));
    localPolynomials(x, y, half, order, [&](std::size_t i, double value, double) { result[i] = value; });
    return result;
}

std::vector<double> derivative(std::span<const double> x, std::span<const double> y, int half, int order)
{
    std::vector<double> result(std::min(x.size(), y.size()));
    localPolynomials(x, y, half, order, [&](std::size_t i, double, double slope) { result[i] = slope; });
    return result;
}

double interpolated(std::span<const double> x, std::span<const double> y, double at)
{
    const std::size_t rows = std::min(x.size(), y.size());
    if (rows == 0 || !std::isfinite(at))
        return nan;
    const auto end = x.begin() + static_cast<std::ptrdiff_t>(rows);
    const bool rising = x.front() <= x[rows - 1];
    const auto after = rising ? std::lower_bound(x.begin(), end, at) : std::lower_bound(x.begin(), end, at, std::greater<>());
    if (after == end)
        return nan;
    const auto i = static_cast<std::size_t>(after - x.begin());
    if (x[i] == at)
        return y[i];
    if (i == 0)
        return nan;
    return y[i - 1] + (y[i] - y[i - 1]) * (at - x[i - 1]) / (x[i] - x[i - 1]);
}

std::optional<Spline> Spline::through(std::span<const double> x, std::span<const double> y)
{
    const std::size_t n = x.size();
    if (n < 3 || y.size() != n || !std::isfinite(x[0]) || !std::ranges::all_of(y, [](double v) { return std::isfinite(v); }))
        return std::nullopt;
    for (std::size_t i = 1; i < n; ++i)
        if (!(x[i] > x[i - 1]) || !std::isfinite(x[i]))
            return std::nullopt;

    Spline spline;
    spline.m_x.assign(x.begin(), x.end());
    spline.m_y.assign(y.begin(), y.end());
    spline.m_second.assign(n, 0);
    // Tridiagonal equations of the second derivatives (they vanish at both ends), by elimination.
    std::vector<double> factor(n, 0);
    for (std::size_t i = 1; i + 1 < n; ++i) {
        const double left = x[i] - x[i - 1], right = x[i + 1] - x[i];
        const double pivot = 2 * (left + right) - left * factor[i - 1];
        const double side = 6 * ((y[i + 1] - y[i]) / right - (y[i] - y[i - 1]) / left);
        factor[i] = right / pivot;
        spline.m_second[i] = (side - left * spline.m_second[i - 1]) / pivot;
    }
    for (std::size_t i = n - 2; i > 0; --i)
        spline.m_second[i] -= factor[i] * spline.m_second[i + 1];
    return spline;
}

double Spline::value(double x) const
{
    if (!(x >= m_x.front() && x <= m_x.back()))
        return nan;
    const auto i = std::max<std::ptrdiff_t>(std::lower_bound(m_x.begin(), m_x.end(), x) - m_x.begin(), 1);
    const double h = m_x[i] - m_x[i - 1], a = (m_x[i] - x) / h, b = (x - m_x[i - 1]) / h;
    return a * m_y[i - 1] + b * m_y[i] + ((a * a * a - a) * m_second[i - 1] + (b * b * b - b) * m_second[i]) * h * h / 6;
}

double Spline::slope(double x) const
{
    if (!(x >= m_x.front() && x <= m_x.back()))
        return nan;
    const auto i = std::max<std::ptrdiff_t>(std::lower_bound(m_x.begin(), m_x.end(), x) - m_x.begin(), 1);
    const double h = m_x[i] - m_x[i - 1], a = (m_x[i] - x) / h, b = (x - m_x[i - 1]) / h;
    return (m_y[i] - m_y[i - 1]) / h + ((3 * b * b - 1) * m_second[i] - (3 * a * a - 1) * m_second[i - 1]) * h / 6;
}

double noiseDeviation(std::span<const double> y)
{
    if (y.size() < 5)
        return nan;
    // Beyond this many second differences the median gains nothing that an uncertainty could show.
    constexpr std::size_t enough = 8192;
    const std::size_t stride = std::max<std::size_t>((y.size() - 2) / enough, 1);
    std::vector<double> differences;
    differences.reserve((y.size() - 2) / stride + 1);
    for (std::size_t i = 0; i + 2 < y.size(); i += stride) {
        const double second = y[i] - 2 * y[i + 1] + y[i + 2];
        if (std::isfinite(second))
            differences.push_back(std::abs(second));
    }
    if (differences.size() < 3)
        return nan;
    // The median of |N(0, s)| is 0.67449 s; a second difference of independent noise has sqrt(1 + 4 + 1) of it.
    return median(std::move(differences)) / (0.6744897501960817 * std::sqrt(6.0));
}

double median(std::vector<double> values)
{
    std::erase_if(values, [](double v) { return std::isnan(v); });
    if (values.empty())
        return nan;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

Vertex parabolaVertex(double x1, double y1, double x2, double y2, double x3, double y3)
{
    // Newton's divided differences about the middle point.
    const double left = (y2 - y1) / (x2 - x1), right = (y3 - y2) / (x3 - x2);
    const double curvature = (right - left) / (x3 - x1);
    if (!std::isfinite(curvature) || std::abs(curvature) * std::abs(x3 - x1) <= 1e-12 * (std::abs(left) + std::abs(right)))
        return {x2, y2};
    const double slope = left + curvature * (x2 - x1); // at x2
    const double x = x2 - slope / (2 * curvature);
    return {x, y2 + slope * (x - x2) + curvature * (x - x2) * (x - x2)};
}

} // namespace vitrine
