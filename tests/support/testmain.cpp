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

// Widget tests link a main() that makes a QApplication instead (support/widgetmain.cpp).
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

#ifndef VITRINE_WIDGET_TESTS
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return vitrine::test::runAll(application.arguments());
}
#endif
