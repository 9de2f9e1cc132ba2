// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/fieldcurve.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

// What a superconducting magnet remembers of fields beyond 1 T, as seen on palladium standards: some 30 Oe after 7 T.
constexpr double magnetRemanence = 15; // Oe, one standard deviation

Text linePart()
{
    return text(QT_TRANSLATE_NOOP("core", "high-field line"));
}

double tenth(double value)
{
    return std::round(value * 10) / 10;
}

double rootOf(const std::vector<UncertaintyPart> &parts)
{
    double squares = 0;
    for (const UncertaintyPart &part : parts)
        squares += std::isfinite(part.value) ? part.value * part.value : 0;
    return std::sqrt(squares);
}

struct Loop
{
    Branches branches;
    double steepness = absent, noise = absent, spacing = absent; // where the field is zero; noise of one moment
    double magnet = 0;                                           // Oe
    Text noiseName;

    [[nodiscard]] double width(double slope) const
    {
        const double reach = branches.largest / 2;
        return (branches.up.crossing(slope, reach) - branches.down.crossing(slope, reach)) / 2;
    }
};

Loop loopOf(const FieldCurve &field)
{
    Loop loop;
    loop.branches = branchesOf(field.curve);
    const Branch &up = loop.branches.up, &down = loop.branches.down;
    loop.steepness = std::fmax(up.steepness(), down.steepness());
    loop.spacing = std::fmax(up.spacing(), down.spacing());
    // The file's own errors of the rows beside zero field, or what neighbours scatter by where it gives none.
    loop.noise = std::fmax(up.stated(), down.stated());
    if (!std::isfinite(loop.noise))
        loop.noise = std::fmax(up.noise, down.noise);
    const bool corrected = field.parameters.number(QStringLiteral("field_offset")) != 0;
    loop.magnet = loop.branches.largest > 1e4 && !corrected ? magnetRemanence : 0;
    return loop;
}

// The crossings of the moment as it was measured: the offset of the magnet where the sample is a standard.
void addOffsets(FieldCurve &field, const Loop &loop)
{
    // Curvature within the step: a twentieth of it.
    const std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "noise of the moments")),
                                              loop.steepness > 0 ? std::min(loop.noise / loop.steepness, loop.spacing) : absent},
                                             {text(QT_TRANSLATE_NOOP("core", "spacing of the fields")), loop.spacing / 20}};
    const double reach = loop.branches.largest / 2;
    const auto add = [&](const char *key, const Branch &branch) {
        const double at = branch.crossing(0, reach);
        if (std::isfinite(at))
            field.collector.add(key, "Oe", at, parts);
        else if (branch.known())
            field.outcome.issues.push_back(
                warning("crossing-far",
                        text(QT_TRANSLATE_NOOP("core",
                                               "At %1 K the moment does not vanish within half of the largest field (%2 Oe) on one of the ways: that "
                                               "crossing is left out."),
                             tenth(field.curve.T), std::round(loop.branches.largest)),
                        {{}, 0, QStringLiteral("window")}));
    };
    add("field_offset_up", loop.branches.up);
    add("field_offset_down", loop.branches.down);
}

} // namespace

void addLoop(FieldCurve &field, const std::optional<HighField> &high, double from)
{
    const Loop loop = loopOf(field);
    addOffsets(field, loop);
    const double T = tenth(field.curve.T);
    if (!loop.branches.loop())
        return field.outcome.issues.push_back(
            note("no-loop",
                 text(QT_TRANSLATE_NOOP("core",
                                        "At %1 K the curve has no way up and way down through zero field: there is no loop to take a "
                                        "coercivity or a remanence from."),
                      T)));
    // A diamagnetic holder or substrate bends the loop down until it crosses zero far out: its straight line is taken off first.
    const QString word = field.parameters.words(QStringLiteral("loop"));
    const bool diamagnetic = high && high->slope < -3 * high->slopeError;
    const bool subtract = high && (word == u"corrected" || (word != u"measured" && diamagnetic));
    const double slope = subtract ? high->slope : 0;
    const Place place{{}, 0, QStringLiteral("loop")};
    if (word == u"corrected" && !high)
        field.outcome.issues.push_back(
            warning("loop-uncorrected", text(QT_TRANSLATE_NOOP("core", "At %1 K there is no high-field line to be subtracted from the loop."), T),
                    place));

    const double reach = loop.branches.largest / 2;
    const double up = loop.branches.up.crossing(slope, reach), down = loop.branches.down.crossing(slope, reach);
    const double width = (up - down) / 2, centre = (up + down) / 2;
    const double remanence = (loop.branches.down.at(0) - loop.branches.up.at(0)) / 2;
    const double relative = field.parameters.number(QStringLiteral("moment_accuracy")) / 100;
    const double noise = std::isfinite(loop.noise) ? loop.noise / std::sqrt(2.0) : 0;

    std::vector<UncertaintyPart> widthParts{{text(QT_TRANSLATE_NOOP("core", "spacing of the fields")), loop.spacing / 20},
                                            {text(QT_TRANSLATE_NOOP("core", "remanence of the magnet")), loop.magnet}};
    if (loop.steepness > 0)
        widthParts.push_back({text(QT_TRANSLATE_NOOP("core", "noise of the moments")), std::min(noise / loop.steepness, loop.spacing)});
    if (subtract) {
        // How far the line's own uncertainty and the choice of where it begins move the crossings.
        double moved = std::abs(loop.width(slope + high->slopeError) - width);
        const std::optional<HighField> narrower = highField(field.curve, from + 0.4 * (loop.branches.largest - from));
        if (narrower)
            moved = std::hypot(moved, (loop.width(narrower->slope) - width) / std::sqrt(3.0));
        widthParts.push_back({linePart(), moved});
    }
    std::vector<UncertaintyPart> remanenceParts{{text(QT_TRANSLATE_NOOP("core", "noise of the moments")), noise},
                                                {text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer (estimate)")),
                                                 std::abs(remanence) * relative},
                                                {text(QT_TRANSLATE_NOOP("core", "remanence of the magnet")), loop.steepness * loop.magnet}};
    const double widthError = rootOf(widthParts), remanenceError = rootOf(remanenceParts);
    if (!std::isfinite(width) || !std::isfinite(remanence))
        return field.outcome.issues.push_back(
            warning("loop-crossing",
                    text(QT_TRANSLATE_NOOP(
                             "core",
                             "At %1 K not both ways of the loop cross zero within half of the largest field: no coercivity and no remanence are "
                             "given. A background of holder or substrate is subtracted with «loop» set to «corrected»."),
                         T),
                    place));
    if (width < 0 && (width < -1 || remanence < -3 * noise))
        return field.outcome.issues.push_back(warning(
            "branches-inverted",
            text(QT_TRANSLATE_NOOP("core",
                                   "At %1 K the rising branch crosses zero at %2 Oe, below the falling one at %3 Oe: that is the remanence of "
                                   "the magnet, no coercivity of the sample; none is given."),
                 T, tenth(up), tenth(down))));
    if (!(width > 3 * widthError) || !(remanence > 3 * remanenceError))
        return field.outcome.issues.push_back(note(
            "loop-closed",
            text(QT_TRANSLATE_NOOP("core",
                                   "At %1 K the two ways of the loop agree within what noise and magnet leave open (they cross zero at %2 and %3 "
                                   "Oe, ± %4 Oe): no coercivity and no remanence are given."),
                 T, tenth(up), tenth(down), tenth(widthError))));
    field.collector.add("H_c", "Oe", width, std::move(widthParts));
    field.collector.add("M_r", "emu", remanence, std::move(remanenceParts));
    if (subtract) {
        field.outcome.issues.push_back(
            note("loop-corrected",
                 text(QT_TRANSLATE_NOOP("core",
                                        "At %1 K H_c is that of the moment less the line of the fields beyond %2 Oe, %3 emu/Oe; as measured it would "
                                        "be %4 Oe."),
                      T, std::round(from), high->slope, tenth(loop.width(0))),
                 place));
        std::vector<double> H = field.curve.H, m = field.curve.m;
        for (std::size_t i = 0; i < m.size(); ++i)
            m[i] -= slope * H[i];
        field.addCurve("corrected", text(QT_TRANSLATE_NOOP("core", "less the high-field line")), CurveUse::Construction, "", "H", "Oe", "m", "emu",
                       std::move(H), std::move(m));
    }
    if (std::abs(centre) > 3 * std::hypot(widthError, 2 * loop.magnet) && std::abs(centre) > 0.05 * width)
        field.outcome.issues.push_back(
            warning("loop-off-centre",
                    text(QT_TRANSLATE_NOOP("core",
                                           "At %1 K the loop is centred at %2 Oe (crossings at %3 and %4 Oe), more than a magnet is off by: a minor "
                                           "loop, exchange bias, or ways that were swept at different rates."),
                         T, tenth(centre), tenth(up), tenth(down))));
}

} // namespace vitrine::magnetometry
