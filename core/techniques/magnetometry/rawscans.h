// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/quantumdesign.h"
#include "techniques/magnetometry/gradiometer.h"
#include "data/dataset.h"

namespace vitrine::magnetometry
{

// Columns of a file of raw scans: the voltages behind the moments of an MPMS 3. A dataset holds all scans below each other.
inline constexpr const char *scanNumber = "scan";
inline constexpr const char *scanPosition = "scan-position";
inline constexpr const char *scanVoltage = "scan-voltage";
inline constexpr const char *scanFixedFit = "scan-fixed-fit"; // what the instrument fitted with the stored centre
inline constexpr const char *scanCenter = "scan-center";      // the stored centre

// The rows of a .rw.dat as one dataset, with the number, temperature, field and stored centre of the scan in every row.
[[nodiscard]] DatasetPtr rawScans(const quantumdesign::Frame &frame, quantumdesign::Table &table, Metadata metadata, Issues &issues);

// One measurement: the passes that the instrument made at one temperature and field.
struct Measurement
{
    double T = absent, H = absent, given = absent, range = absent;
    std::vector<Scan> passes;
    Scan mean;
    Scan instrumentFit; // fitted with the stored centre; may be empty
};
[[nodiscard]] std::vector<Measurement> measurements(const Dataset &dataset);

} // namespace vitrine::magnetometry
