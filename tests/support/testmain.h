// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtTest>

#include <memory>

namespace vitrine::test
{

using Factory = std::unique_ptr<QObject> (*)();
bool add(Factory factory);
// Runs every test object of the executable; gives the number of failures, 1 when there is no test at all.
int runAll(const QStringList &arguments);

} // namespace vitrine::test

// Puts a QObject of test slots into the executable's main(). Only test executables rely on static constructors.
#define VITRINE_TEST(Class)                                                                                                                          \
    namespace                                                                                                                                        \
    {                                                                                                                                                \
    [[maybe_unused]] const bool added##Class = vitrine::test::add([]() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });           \
    }
