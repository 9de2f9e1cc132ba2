// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <cmath>
#include <complex>
#include <numbers>

namespace vitrine::test
{

// A spectrum of R0 in series with R1 parallel to C, exact to the digits written: what a fit must give back.
struct CircuitFile
{
    double seriesOhm = 100, parallelOhm = 1000, capacitanceFarad = 1e-6;

    [[nodiscard]] QByteArray text() const
    {
        QByteArray lines = "Frequency (Hz),Z' (Ohm),Z'' (Ohm)\n";
        for (int i = 0; i <= 60; ++i) {
            const double frequency = std::pow(10.0, 5.0 - 0.1 * i);
            const double omega = 2 * std::numbers::pi * frequency;
            const std::complex<double> z = seriesOhm + parallelOhm / std::complex<double>(1, omega * parallelOhm * capacitanceFarad);
            lines += QByteArray::number(frequency, 'g', 12) + ',' + QByteArray::number(z.real(), 'g', 12) + ',' + QByteArray::number(z.imag(), 'g', 12) + '\n';
        }
        return lines;
    }
};

inline QString writtenFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

} // namespace vitrine::test
