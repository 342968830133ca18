//! Provides the macro that decides at compile time whether a type implements a trait.

/// Returns `true` if a type implements a trait, or all of several traits: `implements!(u8: Send
/// + Sync)`.
///
/// The answer is an associated constant. That of the type itself exists only if the bounds are
/// met, and then it takes precedence over the one of a trait that is implemented for all types.
#[macro_export]
macro_rules! implements {
    ($type:ty: $($bound:tt)+) => {{
        #[allow(dead_code, reason = "only one of the two constants is read")]
        trait Otherwise {
            const ANSWER: bool = false;
        }
        impl<T: ?Sized> Otherwise for T {}

        #[allow(dead_code, reason = "no value of it is made")]
        struct Asked<T: ?Sized>(::core::marker::PhantomData<T>);
        #[allow(dead_code, reason = "only one of the two constants is read")]
        impl<T: ?Sized + $($bound)+> Asked<T> {
            const ANSWER: bool = true;
        }
        <Asked<$type>>::ANSWER
    }};
}
