// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::heatcapacity
{

inline constexpr double gasConstant = 8.31446261815324; // J/(mol K)

// Heat capacity of 3 R of oscillators, in units of 3 R: Debye's integral 3 t^3 int_0^{1/t} x^4 e^x / (e^x - 1)^2 dx with
// t = T / theta (Debye, Ann. Phys. 39 (1912) 789), and Einstein's x^2 e^x / (e^x - 1)^2. 0 for T = 0, 1 far above theta.
[[nodiscard]] double debye(double T, double theta);
[[nodiscard]] double einstein(double T, double theta);

} // namespace vitrine::heatcapacity
