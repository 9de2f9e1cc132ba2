// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QCoreApplication>

#include <vector>

namespace vitrine::test
{

namespace
{
std::vector<Factory> &factories()
{
    static std::vector<Factory> all;
    return all;
}
} // namespace

bool add(Factory factory)
{
    factories().push_back(factory);
    return true;
}

int runAll(const QStringList &arguments)
{
    int failures = factories().empty() ? 1 : 0;
    for (const Factory factory : factories()) {
        const auto object = factory();
        failures += QTest::qExec(object.get(), arguments);
    }
    return failures;
}

} // namespace vitrine::test
