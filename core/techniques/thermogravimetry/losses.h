// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalstep.h"
#include "techniques/thermogravimetry/massrun.h"

#include <QObject>

#include <cmath>

namespace vitrine::thermogravimetry
{

constexpr double leastStep = 0.5; // % of the reference mass

inline Unit celsius() { return Unit::of("degC"); }
inline Unit percent() { return Unit::of("%"); }
inline Text noiseName() { return text(QT_TRANSLATE_NOOP("core", "noise")); }
inline Text driftName() { return text(QT_TRANSLATE_NOOP("core", "buoyancy and drift")); }

// Everything that depends on the parameters and is not yet a result.
struct Prepared
{
    MassRun run;
    RowRange rows;      // of the window, or all
    bool windowed = false;
    double sign = 1;    // +1: the mass falls
    FallRate rate;
    double scale = 0;   // K, standard uncertainty of the temperatures

    // How far either way a limit that a person stated is moved: it says what is asked for, and is uncertain by the thermometer alone.
    // A rectangle as wide as this has the standard uncertainty of the scale.
    [[nodiscard]] double statedBy() const { return std::sqrt(3.0) * scale; }
};

// Loss between the limits, or over the whole run, and what remains at its end.
void addLoss(Outcome &outcome, const Prepared &p, const Parameters &parameters);
// Temperatures at which stated shares are lost.
void addLevels(Outcome &outcome, const Prepared &p);
// The mass at the first passage of a temperature (degC).
void addMassAt(Outcome &outcome, const Prepared &p, double temperature);

} // namespace vitrine::thermogravimetry
