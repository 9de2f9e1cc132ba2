// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/selection.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

const QString windowKey = QStringLiteral("window"), selectKey = QStringLiteral("select"), excludeKey = QStringLiteral("exclude"), reasonKey = QStringLiteral("exclude_reason");

constexpr double mostInductive = 0.15; // share of the points that the proposed window may leave out
// A frequency typed or clicked stands for the point within this share of it: files print five digits and more.
constexpr double sameFrequency = 1e-3;

// "50, 1e5..2e5": nullopt and the part that is no number or range.
struct Exclusions
{
    std::vector<Interval> ranges;
    QString wrong;
};
Exclusions exclusionsOf(const QString &words)
{
    Exclusions result;
    QString separated = words;
    separated.replace(u';', u',');
    for (const QString &part : separated.split(u',', Qt::SkipEmptyParts)) {
        const QString item = part.trimmed();
        if (item.isEmpty())
            continue;
        const qsizetype dots = item.indexOf(QLatin1String(".."));
        const auto low = parsedNumber(dots < 0 ? item : item.left(dots).trimmed());
        const auto high = dots < 0 ? low : parsedNumber(item.mid(dots + 2).trimmed());
        if (!low || !high || !(*low <= *high) || !(*low >= 0)) {
            result.wrong = item;
            return result;
        }
        result.ranges.push_back(dots < 0 ? Interval{*low * (1 - sameFrequency), *high * (1 + sameFrequency)} : Interval{*low, *high});
    }
    return result;
}

} // namespace

std::vector<ParameterSpec> selectionParameters()
{
    ParameterSpec window = rangeParameter("window", QT_TRANSLATE_NOOP("core", "Frequency window"), "Hz")
                               .withHandle(HandleKind::Limits, QStringLiteral("modulus"))
                               .withHelp(text(QT_TRANSLATE_NOOP("core", "Points outside are left out, its limits included.")));
    window.lowest = 0;
    return {
        window,
        choiceParameter("select", QT_TRANSLATE_NOOP("core", "Points"),
                        {{QStringLiteral("all"), text(QT_TRANSLATE_NOOP("core", "all"))}, {QStringLiteral("capacitive"), text(QT_TRANSLATE_NOOP("core", "capacitive only (Z'' < 0)"))}}, "all"),
        wordsParameter("exclude", QT_TRANSLATE_NOOP("core", "Masked points"))
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Frequencies and ranges in Hz that do not count, as in 50, 1e5..2e5.")))
            .thatMayBeUnset(),
        wordsParameter("exclude_reason", QT_TRANSLATE_NOOP("core", "Reason for masking")).thatMayBeUnset(),
    };
}

Spectrum chosen(const Inputs &inputs, const Parameters &parameters)
{
    return chosen(spectrumOf(inputs), parameters);
}

Spectrum chosen(const Spectrum &all, const Parameters &parameters)
{
    Spectrum part = selected(all, parameters.interval(windowKey), parameters.words(selectKey) == QLatin1String("capacitive"));
    const Exclusions exclusions = exclusionsOf(parameters.words(excludeKey));
    if (!exclusions.wrong.isEmpty())
        return {};
    if (exclusions.ranges.empty())
        return part;
    Spectrum kept;
    kept.unusable = part.unusable;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (std::ranges::any_of(exclusions.ranges, [&](const Interval &range) { return range.contains(part.frequency[i]); }))
            continue;
        kept.frequency.push_back(part.frequency[i]);
        kept.real.push_back(part.real[i]);
        kept.imaginary.push_back(part.imaginary[i]);
        if (!part.realError.empty()) {
            kept.realError.push_back(part.realError[i]);
            kept.imaginaryError.push_back(part.imaginaryError[i]);
        }
    }
    return kept;
}

std::vector<bool> maskedPoints(const Spectrum &all, const Parameters &parameters)
{
    const Exclusions exclusions = exclusionsOf(parameters.words(excludeKey));
    std::vector<bool> masked(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        masked[i] = exclusions.wrong.isEmpty() && std::ranges::any_of(exclusions.ranges, [&](const Interval &range) { return range.contains(all.frequency[i]); });
    return masked;
}

namespace
{
const QString leaveOutKey = QStringLiteral("leave_out");
} // namespace

std::vector<ParameterSpec> leaveOutParameters()
{
    return {wordsParameter("leave_out", QT_TRANSLATE_NOOP("core", "Spectra left out"))
                .withHelp(text(QT_TRANSLATE_NOOP("core", "Numbers and ranges of spectra, in the order given, that do not count for the line, as in 2, 5..7.")))
                .thatMayBeUnset(),
            wordsParameter("leave_out_reason", QT_TRANSLATE_NOOP("core", "Reason for leaving out")).thatMayBeUnset()};
}

bool isLeftOut(std::size_t number, const Parameters &parameters)
{
    const Exclusions listed = exclusionsOf(parameters.words(leaveOutKey));
    return listed.wrong.isEmpty() && std::ranges::any_of(listed.ranges, [&](const Interval &range) { return range.contains(static_cast<double>(number)); });
}

Result<Done> checkedLeaveOut(std::size_t count, const Parameters &parameters)
{
    const QString words = parameters.words(leaveOutKey);
    const Exclusions listed = exclusionsOf(words);
    const auto objection = [&](const QString &what) {
        return failure("no-spectrum", text(QT_TRANSLATE_NOOP("core", "\"%1\" names no spectrum of the series; expected numbers and ranges from 1 to %2, as in 2, 5..7."), what, count), {{}, 0, leaveOutKey});
    };
    if (!listed.wrong.isEmpty())
        return objection(listed.wrong);
    for (const Interval &range : listed.ranges) {
        bool any = false;
        for (std::size_t number = 1; number <= count; ++number)
            any = any || range.contains(static_cast<double>(number));
        if (!any || std::round(range.high) > static_cast<double>(count))
            return objection(words);
    }
    return Done{};
}

Result<Done> readableMask(const Parameters &parameters)
{
    const Exclusions exclusions = exclusionsOf(parameters.words(excludeKey));
    if (!exclusions.wrong.isEmpty())
        return failure("exclusion",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" among the masked points is neither a frequency nor a range; expected numbers in Hz such as 50, 1e5..2e5."), exclusions.wrong),
                       {{}, 0, excludeKey});
    return Done{};
}

Result<Done> checkedSelection(const Spectrum &all, const Parameters &parameters)
{
    if (const auto readable = readableMask(parameters); !readable)
        return readable.failure();
    const Exclusions exclusions = exclusionsOf(parameters.words(excludeKey));
    for (const Interval &range : exclusions.ranges)
        if (std::ranges::none_of(all.frequency, [&](double f) { return range.contains(f); }))
            return failure("exclusion-empty", text(QT_TRANSLATE_NOOP("core", "No point of the spectrum lies at the masked frequencies %1..%2 Hz."), range.low, range.high), {{}, 0, excludeKey});
    if (all.size() > 0 && chosen(all, parameters).size() == 0)
        return failure("all-masked", text(QT_TRANSLATE_NOOP("core", "Window, selection and mask leave none of the %1 points."), all.size()), {{}, 0, windowKey});
    return Done{};
}

Result<Done> checkedFrequencies(const Spectrum &spectrum)
{
    if (spectrum.size() < 2)
        return Done{};
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    if (high <= low * (1 + sameFrequency))
        return failure("one-frequency", text(QT_TRANSLATE_NOOP("core", "All %1 points were measured at %2 Hz, as over temperature or time; expected a spectrum over several frequencies (over temperature, impedance.dielectric evaluates them)."),
                                             spectrum.size(), low));
    return Done{};
}

Issues selectionIssues(const Spectrum &all, const Parameters &parameters)
{
    Issues issues;
    const auto window = parameters.interval(windowKey);
    if (window) {
        int above = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            above += all.imaginary[i] > 0 && all.frequency[i] > window->high;
        if (above > 0)
            issues.push_back(
                note("inductive-left-out", countedText(QT_TRANSLATE_N_NOOP("core", "%n inductive point(s) at the upper end of the spectrum lie outside the window: leads, not the sample."), above)));
    }
    if (all.unusable > 0)
        issues.push_back(note("rows-left-out", countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) without numbers or with a frequency of zero were left out."), static_cast<int>(all.unusable))));
    if (5 * std::ranges::count_if(all.imaginary, [](double x) { return x > 0; }) > 4 * static_cast<std::ptrdiff_t>(all.size()))
        issues.push_back(warning("sign-of-imaginary", text(QT_TRANSLATE_NOOP("core", "More than 80 % of the points are inductive (Z'' > 0). If the sample is no coil, the file means -Z'': read it with "
                                                                                     "imaginary=negated."))));
    Parameters unmasked = parameters;
    unmasked.unset(excludeKey);
    if (const std::size_t masked = chosen(all, unmasked).size() - chosen(all, parameters).size(); masked > 0) {
        const QString reason = parameters.words(reasonKey).trimmed();
        issues.push_back(reason.isEmpty()
                             ? warning("masked", countedText(QT_TRANSLATE_N_NOOP("core", "%n point(s) are masked, and no reason is given."), static_cast<int>(masked)), {{}, 0, reasonKey})
                             : note("masked", countedText(QT_TRANSLATE_N_NOOP("core", "%n point(s) are masked: %1."), static_cast<int>(masked), reason)));
    }
    return issues;
}

Interval windowWithoutLeads(const Spectrum &all)
{
    const auto [low, high] = std::ranges::minmax(all.frequency);
    double highestCapacitive = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all.imaginary[i] < 0)
            highestCapacitive = std::max(highestCapacitive, all.frequency[i]);
    const auto above = std::ranges::count_if(all.frequency, [&](double f) { return f > highestCapacitive; });
    const bool few = highestCapacitive > 0 && static_cast<double>(above) <= mostInductive * static_cast<double>(all.size());
    return {low, few ? highestCapacitive : high};
}

} // namespace vitrine::impedance
