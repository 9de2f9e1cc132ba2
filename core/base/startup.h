// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashSeed>

namespace vitrine
{

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("avx"))) inline void clearUpperHalves()
{
    __builtin_ia32_vzeroupper();
}
#endif

// What every program of ours does before anything else, its QApplication included.
//
// Hashes get the same seed in every run: what is computed cannot depend on the order in which a hash gives its keys, and a
// result that does would differ from run to run. It is a matter of speed too. On processors with VAES and AVX-512VL, Qt
// 6.4 hashes with a random seed by routines that return with the upper halves of the vector registers in use; every
// scalar calculation after that, in whatever thread is started later, then waits for those halves (fitting a thousand
// spectra took six times as long). Without a seed those routines are not called.
inline void prepareProcess()
{
    QHashSeed::setDeterministicGlobalSeed();
#if defined(__x86_64__) && defined(__GNUC__)
    // The libraries' own initialisation may have hashed already.
    if (__builtin_cpu_supports("avx"))
        clearUpperHalves();
#endif
}

} // namespace vitrine
