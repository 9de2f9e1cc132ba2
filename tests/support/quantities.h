// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/numbertext.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <cmath>

namespace vitrine::test
{

// Compares a value with one from outside and prints both with the tolerance.
inline bool close(double value, double expected, double tolerance, const char *file, int line, const char *what)
{
    const bool good = std::abs(value - expected) <= tolerance;
    const QString message = QStringLiteral("%1 = %2, expected %3 ± %4")
                                .arg(QString::fromUtf8(what), exactNumberText(value), exactNumberText(expected), exactNumberText(tolerance));
    return QTest::qVerify(good, what, qPrintable(message), file, line);
}

// A real instrument file beside the project; "" when it is not there.
inline QString sharedFile(const QString &relative)
{
    const QString path = QStringLiteral(VITRINE_SHARED_DIR "/data/") + relative;
    return QFile::exists(path) ? path : QString();
}

} // namespace vitrine::test

#define COMPARE_CLOSE(value, expected, tolerance)                                                                                                    \
    do {                                                                                                                                             \
        if (!vitrine::test::close((value), (expected), (tolerance), __FILE__, __LINE__, #value))                                                     \
            return;                                                                                                                                  \
    } while (false)

// The result of an outcome by its key; fails when it is missing.
#define COMPARE_RESULT(outcome, key, expected, tolerance)                                                                                            \
    do {                                                                                                                                             \
        const auto *found = (outcome).find(QStringLiteral(key));                                                                                     \
        QVERIFY2(found, "no result " key);                                                                                                           \
        if (!vitrine::test::close(found->quantity.value, (expected), (tolerance), __FILE__, __LINE__, key))                                          \
            return;                                                                                                                                  \
    } while (false)

#define SHARED_FILE(variable, relative)                                                                                                              \
    const QString variable = vitrine::test::sharedFile(QStringLiteral(relative));                                                                    \
    if (variable.isEmpty())                                                                                                                          \
    QSKIP("../shared/data is not beside the project: " relative)
