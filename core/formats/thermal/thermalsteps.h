// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace vitrine::thermal
{

// A step of the method where the file itself marks it: the row it begins at, and what its title says it is.
struct Step
{
    std::size_t first = 0;
    QString kind; // "ramp", "isothermal", "" = the data must tell
};

// "Ramp 10.00 °C/min to 110.00 °C", "DSC 8500 Temperature Scan": "ramp"; "Isothermal 30.0 min", "Hold for ...":
// "isothermal"; anything else: "".
[[nodiscard]] QString stepKind(const QString &title);

// One segment for each step whose kind the file says, lag at its ends included; where it does not, the segments that
// temperature and time show between the marks, without the lag at their ends. A programme temperature that never
// moves is one isothermal segment, whatever the sample's thermometer does. Without steps: from the data alone.
[[nodiscard]] std::vector<Segment> segmentsFrom(const Dataset &dataset, const std::vector<Step> &marked);

} // namespace vitrine::thermal
